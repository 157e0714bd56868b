package org.thinkuknow.triage;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.thinkuknow.referral.AgencyDesk;
import org.thinkuknow.referral.MadeReferral;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.support.SignedFile;

import java.util.Base64;
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
        assertThat(plainBrowser().post(path, wrong).text()).contains("this link is locked");
        assertThat(plainBrowser().post(path, Map.of("code", code)).html())
                .contains("this link is locked")
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

    @Test
    void eachFileIsSignedAndAChangedByteIsSeen() {
        var reference = referred() + "-1";
        var path = address(agencies.linkOf(reference));
        var code = agencies.codeOf(reference);
        var keys = SignedFile.keys(address(""));
        for (var kind : List.of("/report.pdf", "/report.json", "/signed.zip")) {
            var got = SignedFile.take(path + kind, code);
            var signature = Base64.getDecoder()
                    .decode(got.headers().firstValue("X-File-Signature").orElseThrow());
            assertThat(SignedFile.isSigned(got.body(), signature, keys))
                    .as(kind)
                    .isTrue();
            assertThat(SignedFile.isSigned(SignedFile.changed(got.body(), got.body().length / 2), signature, keys))
                    .as(kind)
                    .isFalse();
        }
        var files =
                SignedFile.unpacked(SignedFile.take(path + "/signed.zip", code).body());
        for (var name : List.of("referral-" + reference + ".pdf", "referral-" + reference + ".json")) {
            var file = files.get(name);
            var signature = files.get(name + ".sig");
            assertThat(SignedFile.isSigned(file, signature, keys)).as(name).isTrue();
            assertThat(SignedFile.isSigned(SignedFile.changed(file, file.length / 2), signature, keys))
                    .as(name)
                    .isFalse();
        }
        assertThat(SignedFile.take(path + "/signed.zip", "").statusCode()).isEqualTo(422);
        assertThat(plainBrowser()
                        .post(agencies.linkOf(reference), Map.of("code", code))
                        .document()
                        .select("#download-signed"))
                .hasSize(1);
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
