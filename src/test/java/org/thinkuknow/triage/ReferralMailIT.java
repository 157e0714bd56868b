package org.thinkuknow.triage;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.referral.AgencyDesk;
import org.thinkuknow.referral.MadeReferral;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainPage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** The e-mail that something waits, through a real mail server, and the link in it. */
class ReferralMailIT extends TriageDesk {

    private static final String REQUEST = ChildWords.of("please see the child today");
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/referral/\\S+)");

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @AfterEach
    void theMailServerRuns() {
        if (!mail().isRunning()) {
            mail().start();
        }
    }

    @Test
    void eachAgencyIsToldThatSomethingWaitsAndNothingElse() throws Exception {
        var reference = referred();
        var police = arrived(reference + "-1");
        assertThat(police.getAllRecipients()[0]).hasToString("duty.kent@police.example");
        assertThat(police.getSubject()).isEqualTo("A referral waits for you: " + reference + "-1");
        assertThat(GreenMailUtil.getWholeMessage(police))
                .contains(agencies.linkOf(reference + "-1"))
                .contains("test copy")
                .contains("for three days, and for three more")
                .doesNotContain(ChildWords.MARKER, "man in a game");
        assertThat(arrived(reference + "-2").getAllRecipients()[0]).hasToString("duty.ken@services.example");
        eventually(() -> assertThat(sentAt(reference + "-1")).isTrue());
    }

    @Test
    void whileTheMailServerIsAwayTheReferralStaysAndItsMailLeavesLaterOnce() {
        var reference = failed();
        var shown = OFFICER.get(() -> desk.open(reference)).referrals();
        assertThat(shown)
                .singleElement()
                .satisfies(made -> assertThat(made.facts().sentAt()).isNull());
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.REFERRED);
        mail().start();
        eventually(() -> assertThat(sentAt(reference + "-1")).isTrue());
        assertThat(OFFICER.get(() -> desk.open(reference))
                        .referrals()
                        .getFirst()
                        .facts()
                        .sentAt())
                .isNotNull();
        eventually(() -> assertThat(waiting(reference + "-1")).isZero());
        assertThat(mailsOf(reference + "-1")).hasSize(1);
    }

    @Test
    void aMailThatAClockAheadHasDatedIsNotLeftUntilThatDate() {
        var reference = failed();
        put(reference, "publication_date = utc_timestamp(6) + interval 2 hour");
        mail().start();
        eventually(() -> assertThat(sentAt(reference + "-1")).isTrue());
    }

    @Test
    void whatAClockAheadTookUpAgainCountsFromNow() {
        var reference = failed();
        put(reference, "status = 'RESUBMITTED', last_resubmission_date = utc_timestamp(6) + interval 2 hour");
        eventually(() -> assertThat(database.sql("""
                select count(*) from EVENT_PUBLICATION where last_resubmission_date > utc_timestamp(6) + interval 1 hour and \
                serialized_event like ?""")
                        .param("%" + reference + "%")
                        .query(Integer.class)
                        .single())
                .isZero());
        put(reference, "status = 'FAILED'");
        mail().start();
        eventually(() -> assertThat(sentAt(reference + "-1")).isTrue());
    }

    @RepeatedTest(4)
    void aReferralThatIsHeardOfTwiceAtOnceIsMailedOnce() {
        var reference = assessed(Level.TWO);
        transaction.executeWithoutResult(status -> {
            OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE), REQUEST));
            events.publishEvent(AgencyDesk.made(reference + "-1"));
        });
        eventually(() -> assertThat(waiting(reference + "-1")).isZero());
        assertThat(mailsOf(reference + "-1")).hasSize(1);
    }

    @Test
    void theLinkShowsNothingUntilItIsPressed() throws Exception {
        var reference = referred() + "-1";
        var path = linkIn(arrived(reference));
        var arrival = plainBrowser().get(path);
        assertThat(arrival.status()).isEqualTo(200);
        assertThat(arrival.html()).doesNotContain(ChildWords.MARKER);
        assertThat(agencies.facts(reference).openedAt()).isNull();
        var opened = plainBrowser().post(path, Map.of("code", agencies.codeOf(reference)));
        assertThat(opened.document().select("#words").text()).contains(ChildWords.MARKER);
        assertThat(opened.document().select("#request").text()).contains(ChildWords.MARKER);
        assertThat(opened.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(audit.of(reference.substring(0, 11)))
                .filteredOn(line -> line.who().equals("Kent Police"))
                .extracting(line -> line.act())
                .containsExactly("read");
    }

    @Test
    void anAcknowledgementIsTakenOnceAndEachReadingStillNeedsTheCode() {
        var reference = referred();
        var path = agencies.linkOf(reference + "-1");
        assertThat(acknowledge(path, " ").status()).isEqualTo(422);
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.REFERRED);
        var thanks = acknowledge(path, "Sgt Adams, 01622 000000");
        assertThat(thanks.status()).isEqualTo(200);
        assertThat(thanks.text()).contains("has been acknowledged. Thank you.");
        var again = acknowledge(path, "Sgt Adams");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html()).contains("acknowledged").doesNotContain(ChildWords.MARKER);
        assertThat(plainBrowser().post(path, Map.of()).html()).doesNotContain(ChildWords.MARKER);
        assertThat(acknowledge(agencies.linkOf(reference + "-2"), "Ms Brown").status())
                .isEqualTo(200);
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.ACKNOWLEDGED);
        assertThat(OFFICER.get(() -> desk.open(reference)).referrals())
                .extracting(MadeReferral::acknowledgedBy)
                .containsExactly("Sgt Adams, 01622 000000", "Ms Brown");
    }

    @Test
    void aForgedKeyOrTheKeyOfAnotherReferralOpensNothing() {
        var reference = referred();
        var key = agencies.linkOf(reference + "-1").substring(("/referral/" + reference + "-1/").length());
        for (var path : List.of(
                "/referral/" + reference + "-1/AAAAAAAAAAAAAAAAAAAAAAAA",
                "/referral/" + reference + "-2/" + key,
                "/referral/" + reference + "-3/" + key)) {
            assertThat(plainBrowser().get(path).status()).as("arriving").isEqualTo(404);
            assertThat(plainBrowser().post(path, Map.of()).html())
                    .contains("This link opens nothing")
                    .doesNotContain(ChildWords.MARKER);
            assertThat(acknowledge(path, "Mallory").status())
                    .as("acknowledging")
                    .isEqualTo(404);
        }
        assertThat(plainBrowser().get("/referral/" + reference + "-1/" + key).status())
                .as("the right pair")
                .isEqualTo(200);
    }

    @Test
    void theCodeIsToldByTelephoneAndAfterFiveWrongOnesAnOfficerLetsThemTryAgain() throws Exception {
        var reference = referred() + "-1";
        var message = arrived(reference);
        var path = linkIn(message);
        var code = agencies.codeOf(reference);
        var wrong = Map.of("code", code.charAt(0) == '9' ? "000000" : "999999");
        assertThat(GreenMailUtil.getWholeMessage(message)).doesNotContain(code);
        for (var attempt = 1; attempt < AgencyDesk.MOST_WRONG; attempt++) {
            var refused = plainBrowser().post(path, wrong);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html()).contains("That is not the code.").doesNotContain(ChildWords.MARKER);
        }
        assertThat(plainBrowser().post(path, wrong).text()).contains("this link rests");
        assertThat(plainBrowser().post(path, Map.of("code", code)).html())
                .contains("this link rests")
                .doesNotContain(ChildWords.MARKER);
        assertThat(plainBrowser()
                        .post(path + "/report.json", Map.of("code", code))
                        .html())
                .doesNotContain(ChildWords.MARKER);
        assertThat(audit.of(reference.substring(0, 11)))
                .extracting(line -> line.act())
                .contains("locked link");
        var made = OFFICER.get(() -> desk.open(reference.substring(0, 11)))
                .referrals()
                .getFirst();
        assertThat(made.facts().locked()).isTrue();
        assertThat(made.code()).isEqualTo(code);
        OFFICER.run(() -> referrals.letCodeBeTriedAgain(reference));
        assertThat(plainBrowser().post(path, Map.of("code", code)).html()).contains(ChildWords.MARKER);
    }

    @Test
    void thePackagesNeedTheCodeAndAreKeptByNobodyOnTheWay() {
        var reference = referred() + "-1";
        var path = agencies.linkOf(reference);
        assertThat(plainBrowser().post(path + "/report.pdf", Map.of()).status()).isEqualTo(422);
        for (var kind : List.of("json", "pdf")) {
            var got = plainBrowser().post(path + "/report." + kind, Map.of("code", agencies.codeOf(reference)));
            assertThat(got.status()).isEqualTo(200);
            assertThat(got.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment")
                    .contains(reference + "." + kind);
            assertThat(got.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        }
        assertThat(plainBrowser()
                        .post(path + "/report.json", Map.of("code", agencies.codeOf(reference)))
                        .html())
                .contains(ChildWords.MARKER);
    }

    /** A case whose referral stands while its mail could not leave. */
    private String failed() {
        var reference = assessed(Level.TWO);
        mail().stop();
        OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE), REQUEST));
        eventually(() -> assertThat(failures(reference + "-1"))
                .as("attempts that failed")
                .isPositive());
        return reference;
    }

    /** Changes the rows of what could not be finished. */
    private void put(String reference, String change) {
        database.sql(
                        ("update EVENT_PUBLICATION set %s where completion_date is null and event_type like '%%Referrals$Made' "
                                        + "and serialized_event like ?")
                                .formatted(change))
                .param("%" + reference + "%")
                .update();
    }

    private PlainPage acknowledge(String path, String by) {
        return plainBrowser()
                .post(path + "/acknowledge", Map.of("by", by, "code", agencies.codeOf(path.split("/")[2])));
    }

    private MimeMessage arrived(String referral) {
        eventually(() -> assertThat(mailsOf(referral)).isNotEmpty());
        return mailsOf(referral).getFirst();
    }

    private List<MimeMessage> mailsOf(String referral) {
        return Arrays.stream(mail().getReceivedMessages())
                .filter(message -> GreenMailUtil.getWholeMessage(message).contains("waits for you: " + referral))
                .toList();
    }

    private static String linkIn(MimeMessage message) throws Exception {
        var link = LINK.matcher(message.getContent().toString());
        assertThat(link.find()).as("a link").isTrue();
        return link.group(1);
    }

    private boolean sentAt(String referral) {
        return agencies.facts(referral).sentAt() != null;
    }

    private int waiting(String referral) {
        return database.sql(
                        "select count(*) from EVENT_PUBLICATION where completion_date is null and serialized_event like ?")
                .param("%" + referral + "%")
                .query(Integer.class)
                .single();
    }

    private int failures(String referral) {
        return database.sql(
                        "select count(*) from EVENT_PUBLICATION where status = 'FAILED' and serialized_event like ?")
                .param("%" + referral + "%")
                .query(Integer.class)
                .single();
    }
}
