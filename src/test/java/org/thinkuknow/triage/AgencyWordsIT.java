package org.thinkuknow.triage;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.notification.OpenAlarms;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.triage.Closing.Outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** What an agency writes in any box of its page is looked through for danger. The boxes are those of the page itself. */
class AgencyWordsIT extends ReferralNewsDesk {

    private static final String MEETING = ChildWords.of("he wants to meet me tomorrow");

    @Autowired
    private OpenAlarms alarms;

    @Test
    void dangerInEachBoxRaisesTheCase() {
        var boxes = new LinkedHashMap<String, Element>();
        textForms(read(referredBelowLevelOne())).forEach(form -> boxes.put(form.id(), form));
        textForms(read(acknowledged(referredBelowLevelOne()))).forEach(form -> boxes.put(form.id(), form));
        assertThat(boxes.keySet()).containsExactlyInAnyOrder("not-ours", "ask-back", "outcome-form");
        var sent = new LinkedHashMap<String, String>();
        boxes.forEach((form, element) -> {
            var referral = referredBelowLevelOne();
            if (form.equals("outcome-form")) {
                acknowledged(referral);
            }
            assertThat(say(referral, element, MEETING).status()).isEqualTo(200);
            sent.put(caseOf(referral), form);
        });
        var low = new ArrayList<String>();
        eventually(() -> {
            low.clear();
            sent.forEach((reference, form) -> {
                if (facts(reference).level() != Level.ONE || !alarms.now().containsKey(reference)) {
                    low.add(form);
                }
            });
            assertThat(low).isEmpty();
        });
    }

    @Test
    void dangerOpensACaseAgainThatWasClosedAsLess() {
        var referral = acknowledged(referredBelowLevelOne());
        var reference = caseOf(referral);
        OFFICER.run(() -> work.close(reference, Closing.unanswered(Outcome.ADVICE_GIVEN, "the police act"), 0));
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.CLOSED);
        var outcome = textForms(read(referral)).stream()
                .filter(form -> form.id().equals("outcome-form"))
                .findFirst()
                .orElseThrow();

        say(referral, outcome, ChildWords.of("which flat is it"));
        eventually(() -> assertThat(waiting(reference)).isZero());
        assertThat(facts(reference).standing().state()).as("nothing grave").isEqualTo(CaseState.CLOSED);

        say(referral, outcome, MEETING);
        eventually(() -> assertThat(facts(reference).level()).isEqualTo(Level.ONE));
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.RECEIVED);
        assertThat(facts(reference).standing().unseen()).isTrue();
        assertThat(acts(reference)).contains("reopened", "raised");
    }

    @Test
    void whatIsHarmlessChangesNothing() {
        var referral = referredBelowLevelOne();
        var reference = caseOf(referral);
        var before = facts(reference).judged();
        textForms(read(referral)).forEach(form -> say(referral, form, ChildWords.of("which flat is it")));
        eventually(() -> assertThat(waiting(reference)).isZero());
        assertThat(facts(reference).judged()).isEqualTo(before);
    }

    /** The reference of a referral to the police of a case that an officer has confirmed at level three. */
    private String referredBelowLevelOne() {
        var reference = assessed(Level.THREE);
        OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE), ChildWords.of("please look into it")));
        return reference + "-1";
    }

    private String acknowledged(String referral) {
        acknowledge(read(referral), referral, "Sgt Adams");
        return referral;
    }

    private static String caseOf(String referral) {
        return referral.substring(0, referral.lastIndexOf('-'));
    }

    /** The forms in which an agency can write, but for the name of whoever acknowledges. */
    private static List<Element> textForms(PlainPage page) {
        return page.document().select("form:has(textarea[name=words], input[name=words])");
    }

    private PlainPage say(String referral, Element form, String words) {
        var fields = new LinkedHashMap<>(Map.of("words", words, "code", agencies.codeOf(referral)));
        form.select("input[type=hidden][name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("input[type=radio][name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        return plainBrowser().post(agencies.linkOf(referral) + "/answer", fields);
    }
}
