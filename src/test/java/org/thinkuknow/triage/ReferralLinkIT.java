package org.thinkuknow.triage;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.thinkuknow.referral.AgencyDesk;
import org.thinkuknow.referral.MadeReferral;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainPage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;

/** The link in the e-mail that something waits, and the code that it needs. */
class ReferralLinkIT extends ReferralMailDesk {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/referral/\\S+)");

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
    void anAcknowledgementIsTakenOnceAndAnotherBrowserReadsNothing() {
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
    void aCodeOpensOnceAndOnlyTheBrowserInWhichItWasGivenReadsOn() throws Exception {
        var reference = referred() + "-1";
        var path = linkIn(arrived(reference));
        var told = OFFICER.get(() -> codes.make(reference));
        var opened = plainBrowser().post(path, Map.of("code", told.groups()));
        assertThat(opened.html()).as("as it is read out").contains(ChildWords.MARKER);
        var cookie = opened.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).matches("let-in=[0-9a-f]{32}; Path=/; Max-Age=2678400; .*HttpOnly; SameSite=Lax");
        assertThat(opened.html()).doesNotContain(told.digits(), cookie.substring(7, 39));

        var again = plainBrowser().post(path, Map.of("code", told.digits()));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("was used already");
        assertThat(again.html()).doesNotContain(ChildWords.MARKER);
        assertThat(again.headers().firstValue("Set-Cookie")).isEmpty();

        var same = plainBrowser().showing(cookie.split(";")[0]);
        assertThat(same.get(path).document().select("#code")).isEmpty();
        assertThat(same.post(path, Map.of()).html()).contains(ChildWords.MARKER);
        assertThat(same.post(path + "/report.json", Map.of()).html()).contains(ChildWords.MARKER);
        for (var other : List.of(plainBrowser(), plainBrowser().showing("let-in=" + "0".repeat(32)))) {
            assertThat(other.get(path).text()).contains("For this browser you need a code", reference);
            for (var step : List.of("", "/acknowledge", "/answer", "/report.json", "/report.pdf")) {
                var refused = other.post(path + step, Map.of("by", "Sgt A", "kind", "QUESTION", "words", "who"));
                assertThat(refused.status()).as(step).isEqualTo(422);
                assertThat(refused.html()).doesNotContain(ChildWords.MARKER);
            }
        }
        assertThat(agencies.facts(reference).locked()).isFalse();

        OFFICER.run(() -> codes.stop(reference));
        assertThat(same.post(path, Map.of()).html())
                .contains("This browser needs a code")
                .doesNotContain(ChildWords.MARKER);
        assertThat(acts(reference.substring(0, 11))).contains("made code", "gave code", "stopped reading by link");
    }

    @Test
    void aBrowserThatWasLetInForOneReferralReadsNoOther() {
        var reference = referred();
        var browser = plainBrowser().showing(agencies.cookieOf(reference + "-1"));
        assertThat(browser.post(agencies.linkOf(reference + "-2"), Map.of()).html())
                .contains("This browser needs a code")
                .doesNotContain(ChildWords.MARKER);
        var code = agencies.codeOf(reference + "-2");
        assertThat(plainBrowser()
                        .post(agencies.linkOf(reference + "-1"), Map.of("code", code))
                        .status())
                .as("the code of another")
                .isEqualTo(422);
        var let = browser.post(agencies.linkOf(reference + "-2"), Map.of("code", code));
        assertThat(let.html()).contains(ChildWords.MARKER);
        assertThat(let.headers().firstValue("Set-Cookie")).as("one for all").isEmpty();
        assertThat(browser.post(agencies.linkOf(reference + "-1"), Map.of()).html())
                .contains(ChildWords.MARKER);
    }

    @Test
    void afterFiveWrongCodesTheLinkRestsUntilAnOfficerMakesANewOne() throws Exception {
        var reference = referred() + "-1";
        var message = arrived(reference);
        var path = linkIn(message);
        var let = plainBrowser().showing(agencies.cookieOf(reference));
        var code = agencies.codeOf(reference);
        var wrong = Map.of("code", code.charAt(0) == '9' ? "000000" : "999999");
        for (var attempt = 1; attempt < AgencyDesk.MOST_WRONG; attempt++) {
            var refused = plainBrowser().post(path, wrong);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html()).contains("That code does not open this").doesNotContain(ChildWords.MARKER);
        }
        assertThat(plainBrowser().post(path, wrong).text()).contains("this link rests");
        for (var step : List.of("", "/report.json")) {
            assertThat(plainBrowser().post(path + step, Map.of("code", code)).html())
                    .contains("this link rests")
                    .doesNotContain(ChildWords.MARKER);
        }
        assertThat(let.post(path, Map.of()).html()).as("was let in before").contains(ChildWords.MARKER);
        var found = reference.substring(0, 11);
        assertThat(acts(found)).contains("gave wrong code", "locked link").doesNotContain("unlocked link");
        assertThat(OFFICER.get(() -> desk.open(found))
                        .referrals()
                        .getFirst()
                        .facts()
                        .locked())
                .isTrue();
        var made = OFFICER.get(() -> codes.make(reference)).digits();
        assertThat(acts(found)).contains("unlocked link");
        assertThat(plainBrowser().post(path, Map.of("code", code)).status())
                .as("the one before")
                .isEqualTo(422);
        assertThat(plainBrowser().post(path, Map.of("code", made)).html()).contains(ChildWords.MARKER);
    }

    @Test
    void aCodeIsGoodForTenMinutes() {
        var reference = referred() + "-1";
        var path = agencies.linkOf(reference);
        var told = OFFICER.get(() -> codes.make(reference));
        assertThat(told.goodUntil())
                .isBetween(Instant.now().plusSeconds(570), Instant.now().plusSeconds(600));
        var earlier = "update told_code set good_until = good_until - interval ? second where reference = ?";
        database.sql(earlier).params(600, reference).update();
        assertThat(plainBrowser().post(path, Map.of("code", told.digits())).html())
                .contains("is older than ten minutes")
                .doesNotContain(ChildWords.MARKER);
        database.sql(earlier).params(-570, reference).update();
        assertThat(plainBrowser().post(path, Map.of("code", told.digits())).html())
                .contains(ChildWords.MARKER);
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

    private PlainPage acknowledge(String path, String by) {
        return plainBrowser()
                .post(path + "/acknowledge", Map.of("by", by, "code", agencies.codeOf(path.split("/")[2])));
    }

    private static String linkIn(MimeMessage message) throws Exception {
        var link = LINK.matcher(message.getContent().toString());
        assertThat(link.find()).as("a link").isTrue();
        return link.group(1);
    }
}
