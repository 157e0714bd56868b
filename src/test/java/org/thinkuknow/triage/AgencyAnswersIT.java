package org.thinkuknow.triage;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.referral.AgencyReplies;
import org.thinkuknow.referral.ReferralLine;
import org.thinkuknow.referral.ReferralRefused;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.triage.Closing.SeenBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** What agencies say through their link: not theirs, a question, the child was seen, and what became of it. */
class AgencyAnswersIT extends ReferralNewsDesk {

    @Autowired
    private AgencyReplies replies;

    @Autowired
    private EscalationRows escalations;

    @Test
    void whatIsNotTheirsStaysUnansweredAndNamesTheRightOne() {
        var reference = referred();
        var page = answer(reference + "-1", "NOT_OURS", Map.of("words", "surrey POLICE"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("#said").text()).contains("Written down");
        assertThat(page.document().select("#lines").text()).contains("not ours", "Surrey Police");
        var made = made(reference, 0);
        assertThat(made.facts().isLive()).isFalse();
        assertThat(made.rightAgency()).isNotNull();
        assertThat(made.rightAgency().code()).isEqualTo("surrey");
        var asked = facts(reference).asked();
        assertThat(asked.missing()).as("no force has the child").containsExactly(Agency.Kind.POLICE);
        assertThat(asked.missingWords()).startsWith("police not asked: ").endsWith(" say Surrey Police");
        assertThat(due(reference).what()).isEqualTo("referral to the police");
        assertThat(due(reference).until()).as("at once").isBeforeOrEqualTo(Instant.now());
        eventually(() -> assertThat(escalations.of(reference))
                .extracting(Escalation::what)
                .as("it wakes people")
                .contains("referral to the police"));
        OFFICER.run(() -> byTelephone(reference + "-2", "Ms Brown"));
        assertThat(facts(reference).standing().state()).as("the police owe").isEqualTo(CaseState.REFERRED);
        assertThat(due(reference).what()).isEqualTo("referral to the police");
        var surrey = new Agency(Agency.Kind.POLICE, "surrey", "Surrey Police");
        OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(surrey), ChildWords.of("please visit")));
        assertThat(facts(reference).asked().notTheirs()).isNull();
        OFFICER.run(() -> byTelephone(reference + "-3", "Sgt Clark"));
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.ACKNOWLEDGED);
        assertThat(acts(reference)).contains("answered through the link");
    }

    @Test
    void whoeverIsNotOfTheListIsNamedInWordsUnderSealAndTheAgencyMayTakeItAfterAll() {
        var reference = referred();
        var words = ChildWords.of("the ministry of defence police");
        answer(reference + "-1", "NOT_OURS", Map.of("words", words));
        assertThat(made(reference, 0).lines()).extracting(ReferralLine::words).containsExactly(words);
        assertThat(database.sql("select words from triage_referral_line where referral = ?")
                        .param(reference + "-1")
                        .query(byte[].class)
                        .single())
                .asString()
                .doesNotContain("ministry");
        assertThat(acknowledge(read(reference + "-1"), reference + "-1", "Sgt Adams")
                        .status())
                .isEqualTo(200);
        assertThat(made(reference, 0).facts().isLive()).isTrue();
        assertThat(due(reference).what()).isEqualTo("acknowledgement");
        var late = answer(reference + "-1", "NOT_OURS", Map.of("words", "Surrey Police"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("has said that it acts on this");
    }

    @Test
    void aCaseThatNeitherOfThemTakesLiesWithNobodyUntilOneTakesItAfterAll() {
        var reference = referred();
        answer(reference + "-2", "NOT_OURS", Map.of("words", ChildWords.of("another council")));
        assertThat(facts(reference).asked().missingWords()).startsWith("children's services not asked: ");
        answer(reference + "-1", "NOT_OURS", Map.of("words", "Surrey Police"));
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.ASSESSED);
        assertThat(facts(reference).asked().missing()).containsExactlyElementsOf(Agency.Kind.PAIR);
        assertThat(due(reference).until()).isBeforeOrEqualTo(Instant.now());
        acknowledge(read(reference + "-1"), reference + "-1", "Sgt Adams");
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.REFERRED);
        assertThat(facts(reference).asked().missing()).containsExactly(Agency.Kind.CHILDREN_SERVICES);
        assertThat(facts(reference).times().referredAt()).isNotNull();
    }

    @Test
    void aQuestionMarksTheCaseAndTheAnswerReachesThePage() {
        var reference = referred();
        assertThat(facts(reference).standing().unseen()).isFalse();
        var question = ChildWords.of("which flat is it");
        answer(reference + "-1", "QUESTION", Map.of("words", question));
        answer(reference + "-1", "QUESTION", Map.of("words", question));
        assertThat(facts(reference).standing().unseen()).as("as a message does").isTrue();
        var made = made(reference, 0);
        assertThat(made.isAsking()).isTrue();
        assertThat(made.lines()).as("pressed twice").hasSize(1);
        assertThat(facts(reference).standing().unseen())
                .as("its officer opened it")
                .isFalse();
        var answered = ChildWords.of("the blue door");
        OFFICER.run(() -> replies.reply(reference + "-1", answered));
        assertThatThrownBy(() -> OFFICER.run(() -> replies.reply(reference + "-1", answered)))
                .isInstanceOf(ReferralRefused.class)
                .hasMessageContaining("answered already");
        assertThat(made(reference, 0).isAsking()).isFalse();
        assertThat(read(reference + "-1").document().select("#lines").text()).contains(question, answered);
        eventually(() -> assertThat(mailsAboutAnswer(reference)).hasSize(1));
        assertThat(mailsAboutAnswer(reference).getFirst()).doesNotContain(ChildWords.MARKER);
        eventually(() -> assertThat(acts(reference))
                .as("the record follows the e-mail")
                .contains("answered through the link", "answered agency", "told agency"));
    }

    @Test
    void aChildIsSeenAtATimeThatHasBeenBySomebodyOfARole() {
        var reference = referred();
        var seen = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MINUTES);
        var tomorrow = UkTime.shown(seen.plus(Duration.ofDays(1))).toString();
        var early = answer(reference + "-1", "CHILD_SEEN", Map.of("at", tomorrow, "choice", "SOCIAL_WORKER"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.document().select("#seen-at-error").text()).contains("still to come");
        assertThat(early.document().select("#seen-at").val())
                .as("what was typed stays")
                .isEqualTo(tomorrow);
        assertThat(answer(reference + "-1", "CHILD_SEEN", Map.of("choice", "HEALTH"))
                        .status())
                .isEqualTo(422);
        var nobody = answer(
                reference + "-1", "CHILD_SEEN", Map.of("at", UkTime.shown(seen).toString()));
        assertThat(nobody.document().select("#seen-by-error").text()).contains("who saw the child");
        assertThat(made(reference, 0).lines()).isEmpty();
        for (var press = 0; press < 2; press++) {
            answer(
                    reference + "-1",
                    "CHILD_SEEN",
                    Map.of("at", UkTime.shown(seen).toString(), "choice", "SOCIAL_WORKER"));
        }
        assertThat(made(reference, 0).lines())
                .extracting(ReferralLine::summary)
                .containsExactly("child seen on " + UkTime.words(seen) + ", by a social worker");
        assertThat(facts(reference).times().seen())
                .as("the clock of the case ends with it")
                .isEqualTo(new CaseFacts.Seen(seen, SeenBy.SOCIAL_WORKER));
    }

    @Test
    void theWordsAreReadForThreeDaysAndTheOutcomeIsTakenForTwentyEight() {
        var reference = referred();
        var referral = reference + "-1";
        assertThat(acknowledge(read(referral), referral, "Sgt Adams").text())
                .contains("has been acknowledged. Thank you.")
                .doesNotContain(ChildWords.MARKER);
        movedBack(referral, Duration.ofDays(4));
        var later = plainBrowser().post(agencies.linkOf(referral), code(referral));
        assertThat(later.status()).isEqualTo(200);
        assertThat(later.html()).doesNotContain(ChildWords.MARKER).contains("What became of it");
        assertThat(later.document().select("#read-again")).isEmpty();
        assertThat(plainBrowser()
                        .post(agencies.linkOf(referral) + "/report.pdf", code(referral))
                        .status())
                .isEqualTo(404);
        var line = ChildWords.of("she is with her aunt");
        assertThat(answer(referral, "OUTCOME", Map.of("words", line))
                        .document()
                        .select("#outcome-error")
                        .text())
                .contains("choose what became of it");
        assertThat(answer(referral, "OUTCOME", Map.of("choice", "MOVED_TO_SAFETY", "words", line))
                        .status())
                .isEqualTo(200);
        assertThat(made(reference, 0).lines())
                .extracting(ReferralLine::summary, ReferralLine::words)
                .containsExactly(tuple("Child moved to safety", line));
        movedBack(referral, Duration.ofDays(25));
        assertThat(answer(referral, "OUTCOME", Map.of("choice", "SAFE_AT_HOME")).status())
                .isEqualTo(404);
        assertThat(plainBrowser().get(agencies.linkOf(referral)).status()).isEqualTo(404);
    }

    @Test
    void anAnswerNeedsTheCodeAndAGoodLink() {
        var referral = referred() + "-1";
        var fields = Map.of("kind", "QUESTION", "words", "who is it", "code", "99");
        assertThat(plainBrowser()
                        .post(agencies.linkOf(referral) + "/answer", fields)
                        .status())
                .isEqualTo(422);
        assertThat(plainBrowser()
                        .post("/referral/" + referral + "/AAAAAAAAAAAAAAAAAAAAAAAA/answer", fields)
                        .status())
                .isEqualTo(404);
        assertThat(database.sql("select wrong_codes from triage_referral where reference = ?")
                        .param(referral)
                        .query(Integer.class)
                        .single())
                .as("one try is one try")
                .isEqualTo(1);
        assertThat(database.sql("select count(*) from triage_referral_line where referral = ?")
                        .param(referral)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private PlainPage answer(String referral, String kind, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("kind", kind);
        all.putAll(code(referral));
        return plainBrowser().post(agencies.linkOf(referral) + "/answer", all);
    }

    private Map<String, String> code(String referral) {
        return Map.of("code", agencies.codeOf(referral));
    }

    private void movedBack(String referral, Duration by) {
        database.sql("update triage_referral set made_at = made_at - interval ? second, "
                        + "acknowledged_at = acknowledged_at - interval ? second where reference = ?")
                .params(by.toSeconds(), by.toSeconds(), referral)
                .update();
    }

    private List<String> mailsAboutAnswer(String reference) {
        return Arrays.stream(mail().getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(message -> message.contains("An answer waits for you: referral " + reference))
                .toList();
    }
}
