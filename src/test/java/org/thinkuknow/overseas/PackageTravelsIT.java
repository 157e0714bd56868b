package org.thinkuknow.overseas;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.junit.jupiter.api.Test;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.support.SignedFile;
import org.thinkuknow.support.StoredBytes;
import org.thinkuknow.support.Visitor;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** A package reaches a force abroad through a real mail server, and is acknowledged by name; a link that is not good opens nothing. */
class PackageTravelsIT extends AbroadMailDesk {

    @Test
    void aPackageIsOpenedWithALinkAndACodeThatCameApartAndAcknowledgedByName() throws Exception {
        var reference = sent();
        var letter = arrived(reference + "-1", "ncb.fr@bureau.example", 1).getFirst();
        assertThat(GreenMailUtil.getWholeMessage(letter))
                .doesNotContain("CANARY")
                .contains("test copy");
        var link = link(letter);
        assertThat(mails(reference + "-1", "codes.fr@desk.example"))
                .as("nobody is at the page yet")
                .isEmpty();
        var code = codeFor(link);
        assertThat(mails(reference + "-1", "codes.fr@desk.example"))
                .singleElement()
                .satisfies(mail -> assertThat(text(mail)).doesNotContain("/overseas/received/", "CANARY"));
        force.post(link + "/code", Map.of());
        assertThat(audit.of(reference))
                .extracting(Recorded::act)
                .as("one a minute")
                .containsOnlyOnce("asked for a code");

        assertThat(force.get(link).body()).contains("Code à six chiffres").doesNotContain("CANARY");
        assertThat(force.post(link, Map.of("code", "000000")).statusCode()).isEqualTo(422);
        var opened = force.post(link, Map.of("code", code));
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.body())
                .contains("CANARY-FACT", "Avis, et non faits", "UK OFFICIAL-SENSITIVE", "Not to be passed on");
        assertThat(opened.body()).doesNotContain("CANARY-NECESSITY", "CANARY-RIGHTS");
        assertThat(plainBrowser().post(link, Map.of("code", code)).status())
                .as("a second time")
                .isEqualTo(422);
        assertThat(plainBrowser().post(link + "/package.pdf", Map.of()).status())
                .as("another browser")
                .isEqualTo(422);
        assertThat(force.post(link + "/package.stix.json", Map.of()).body())
                .contains("\"type\":\"bundle\"", "CANARY-FACT");
        assertThat(force.post(link + "/package.misp.json", Map.of()).body()).contains("\"Event\"");
        assertThat(force.post(link + "/package.pdf", Map.of()).body()).startsWith("%PDF");

        areSigned(force, link);

        assertThat(force.post(link + "/acknowledge", Map.of("by", " ", "shown", "0"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(open(reference).facts().state()).isEqualTo(PackageState.SENT);
        var acknowledged =
                force.post(link + "/acknowledge", Map.of("by", "Brigadier CANARY-NAME-ABROAD", "shown", "0"));
        assertThat(acknowledged.body()).contains("Réception confirmée");
        assertThat(open(reference).facts().state()).isEqualTo(PackageState.ACKNOWLEDGED);
        assertThat(open(reference).recipients().getFirst().by()).isEqualTo("Brigadier CANARY-NAME-ABROAD");
        var subject = open(reference).facts().subject();
        assertThat(MANAGER.get(() -> packages.about(subject)).getFirst().heard())
                .singleElement()
                .satisfies(heard -> assertThat(heard.by()).isEqualTo("Brigadier CANARY-NAME-ABROAD"));

        for (var noAnswer : List.of("", "SOLD")) {
            var refused = force.post(link + "/outcome", Map.of("outcome", noAnswer, "words", "CANARY-ANSWER"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("Please choose what became of it.", "CANARY-ANSWER", "<option value=\"\"></option>");
            assertThat(open(reference).facts().state()).isEqualTo(PackageState.ACKNOWLEDGED);
        }
        force.post(link + "/outcome", Map.of("outcome", "WATCHED", "words", "CANARY-ANSWER"));
        assertThat(open(reference).facts().state()).isEqualTo(PackageState.ANSWERED);
        assertThat(open(reference).recipients().getFirst().answer()).isEqualTo("CANARY-ANSWER");
        var stored = new StoredBytes(database);
        for (var words : List.of("CANARY-NAME-ABROAD", "CANARY-ANSWER")) {
            assertThat(stored.columnsThatHold(words))
                    .as("what a force abroad said")
                    .isEmpty();
        }
        assertThat(audit.of(reference))
                .extracting(Recorded::act)
                .contains("sent", "read", "took the STIX 2.1 bundle", "acknowledged", "gave a wrong code");
    }

    private void areSigned(Visitor force, String link) {
        var shown = force.cookies().stream()
                .filter(cookie -> cookie.getName().equals("let-in"))
                .map(cookie -> "let-in=" + cookie.getValue())
                .findFirst()
                .orElseThrow();
        var keys = SignedFile.keys(address(""));
        for (var kind : List.of("/package.pdf", "/package.stix.json", "/package.misp.json", "/package.signed.zip")) {
            var got = SignedFile.take(address(link) + kind, shown);
            var signature = Base64.getDecoder()
                    .decode(got.headers().firstValue("X-File-Signature").orElseThrow());
            assertThat(SignedFile.isSigned(got.body(), signature, keys))
                    .as(kind)
                    .isTrue();
        }
        var files = SignedFile.unpacked(
                SignedFile.take(address(link) + "/package.signed.zip", shown).body());
        for (var name : List.of("package.pdf", "package.stix.json", "package.misp.json")) {
            var file = files.get(name);
            assertThat(SignedFile.isSigned(file, files.get(name + ".sig"), keys))
                    .as(name)
                    .isTrue();
            assertThat(SignedFile.isSigned(SignedFile.changed(file, file.length / 2), files.get(name + ".sig"), keys))
                    .as(name)
                    .isFalse();
        }
    }

    @Test
    void fiveWrongCodesRestALinkAndANewOneEndsTheOneBefore() {
        var reference = sent();
        var recipient = reference + "-1";
        var old = link(arrived(recipient, "ncb.fr@bureau.example", 1).getFirst());
        var oldCode = codeFor(old);
        for (var guess = 0; guess < 5; guess++) {
            assertThat(force.post(old, Map.of("code", "12345" + guess)).statusCode())
                    .isEqualTo(422);
        }
        assertThat(force.post(old, Map.of("code", oldCode)).body())
                .contains("this link is locked")
                .doesNotContain("CANARY");
        MANAGER.run(() -> sending.renewLink(recipient));
        assertThat(force.get(old).statusCode()).isEqualTo(404);
        assertThat(force.post(old, Map.of("code", oldCode)).statusCode()).isEqualTo(404);
        var link = link(arrived(recipient, "ncb.fr@bureau.example", 2).getLast());
        assertThat(link).isNotEqualTo(old);
        assertThat(force.post(link, Map.of("code", oldCode)).statusCode())
                .as("the code of the link before")
                .isEqualTo(422);
        assertThat(force.post(link, Map.of("code", codeFor(link))).body()).contains("CANARY-FACT");
    }

    @Test
    void anOldLinkAndAForgedOneOpenNothing() {
        var reference = sent();
        var link = link(arrived(reference + "-1", "ncb.fr@bureau.example", 1).getFirst());
        assertThat(force.get(link).statusCode()).isEqualTo(200);
        for (var forged : List.of(
                link + "x",
                link.replace("/1.", "/2."),
                link.replaceFirst("/1\\..*", "/y"),
                link.replaceFirst("/1\\..*", "/9999999.y"))) {
            assertThat(force.get(forged).statusCode()).as("a forged link").isEqualTo(404);
        }
        database.sql("update overseas_recipient set link_made_at = ? where package = ?")
                .params(UtcColumns.of(clock.instant().minus(Duration.ofDays(5))), reference)
                .update();
        assertThat(force.get(link).statusCode()).isEqualTo(404);
        SUPERVISOR.run(() -> sending.renewLink(reference + "-1"));
        assertThat(force.get(link(arrived(reference + "-1", "ncb.fr@bureau.example", 2)
                                .getLast()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whileTheMailServerIsAwayNothingIsLost() {
        var reference = approved();
        mail().stop();
        MANAGER.run(() -> sending.send(seen(reference)));
        eventually(() -> assertThat(failures(reference)).isPositive());
        assertThat(open(reference).facts().state()).isEqualTo(PackageState.SENT);
        assertThat(open(reference).recipients().getFirst().facts().sentAt()).isNull();
        mail().start();
        eventually(
                () -> assertThat(open(reference).recipients().getFirst().facts().sentAt())
                        .isNotNull());
        assertThat(arrived(reference + "-1", "ncb.fr@bureau.example", 1)).hasSize(1);
    }
}
