package org.thinkuknow.overseas;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.support.PdfText;
import org.thinkuknow.support.StoredBytes;
import org.thinkuknow.support.Visitor;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** A package reaches a force abroad through a real mail server, and is acknowledged by name; chased, corrected, and lost nowhere. */
class PackageTravelsIT extends OverseasDesk {

    private static final Pattern LINK = Pattern.compile("https?://\\S+(/overseas/received/\\S+)");
    private static final Pattern CODE = Pattern.compile("is (\\d{6})");

    @Autowired
    private Chasing chasing;

    @Autowired
    private ReceivedPackages received;

    @Autowired
    private OverseasLists lists;

    private Visitor force;

    @BeforeEach
    void aForceAbroadHasABrowser() {
        force = new Visitor(address(""));
    }

    @AfterEach
    void theMailServerRuns() {
        if (!mail().isRunning()) {
            mail().start();
        }
    }

    @Test
    void aPackageIsOpenedWithALinkAndACodeThatCameApartAndAcknowledgedByName() throws Exception {
        var reference = sent();
        var letter = arrived(reference + "-1", "ncb.fr@bureau.example", 1).getFirst();
        var codeLetter = arrived(reference + "-1", "codes.fr@desk.example", 1).getFirst();
        assertThat(GreenMailUtil.getWholeMessage(letter))
                .doesNotContain("CANARY")
                .contains("test copy");
        assertThat(text(codeLetter)).doesNotContain("/overseas/received/", "CANARY");
        var link = link(letter);
        var code = code(codeLetter);

        assertThat(force.get(link).body()).contains("Code à six chiffres").doesNotContain("CANARY");
        assertThat(force.post(link, Map.of("code", "000000")).statusCode()).isEqualTo(422);
        var opened = force.post(link, Map.of("code", code));
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.body())
                .contains("CANARY-FACT", "Avis, et non faits", "UK OFFICIAL-SENSITIVE", "Not to be passed on");
        assertThat(opened.body()).doesNotContain("CANARY-NECESSITY", "CANARY-RIGHTS");
        assertThat(force.post(link + "/package.stix.json", Map.of("code", code)).body())
                .contains("\"type\":\"bundle\"", "CANARY-FACT");
        assertThat(force.post(link + "/package.misp.json", Map.of("code", code)).body())
                .contains("\"Event\"");
        assertThat(force.post(link + "/package.pdf", Map.of("code", code)).body())
                .startsWith("%PDF");
        assertThat(force.post(link + "/package.stix.json", Map.of("code", "111111"))
                        .statusCode())
                .isEqualTo(422);

        assertThat(force.post(link + "/acknowledge", Map.of("code", code, "by", " ", "shown", "0"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(open(reference).facts().state()).isEqualTo(PackageState.SENT);
        var acknowledged = force.post(
                link + "/acknowledge", Map.of("code", code, "by", "Brigadier CANARY-NAME-ABROAD", "shown", "0"));
        assertThat(acknowledged.body()).contains("Réception confirmée");
        assertThat(open(reference).facts().state()).isEqualTo(PackageState.ACKNOWLEDGED);
        assertThat(open(reference).recipients().getFirst().by()).isEqualTo("Brigadier CANARY-NAME-ABROAD");
        var subject = open(reference).facts().subject();
        assertThat(MANAGER.get(() -> packages.about(subject)).getFirst().heard())
                .singleElement()
                .satisfies(heard -> assertThat(heard.by()).isEqualTo("Brigadier CANARY-NAME-ABROAD"));

        force.post(link + "/outcome", Map.of("code", code, "outcome", "WATCHED", "words", "CANARY-ANSWER"));
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

    @Test
    void fiveWrongCodesRestALinkAndANewOneEndsTheOneBefore() {
        var reference = sent();
        var recipient = reference + "-1";
        var old = link(arrived(recipient, "ncb.fr@bureau.example", 1).getFirst());
        var oldCode = code(arrived(recipient, "codes.fr@desk.example", 1).getFirst());
        for (var guess = 0; guess < 5; guess++) {
            assertThat(force.post(old, Map.of("code", "12345" + guess)).statusCode())
                    .isEqualTo(422);
        }
        assertThat(force.post(old, Map.of("code", oldCode)).body())
                .contains("this link rests")
                .doesNotContain("CANARY");
        MANAGER.run(() -> sending.renewLink(recipient));
        assertThat(force.get(old).statusCode()).isEqualTo(404);
        assertThat(force.post(old, Map.of("code", oldCode)).statusCode()).isEqualTo(404);
        var link = link(arrived(recipient, "ncb.fr@bureau.example", 2).getLast());
        var code = code(arrived(recipient, "codes.fr@desk.example", 2).getLast());
        assertThat(link).isNotEqualTo(old);
        assertThat(force.post(link, Map.of("code", code)).body()).contains("CANARY-FACT");
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

    @Test
    void aCorrectionReachesEverybodyWhoHasItAndIsAcknowledgedApart() {
        var text = SomePackage.complete();
        var reference = handedOver(
                new PackageText(text.fields(), text.countries(), Set.of("ncb-fr", "police-fr"), text.rights()));
        refused(() -> MANAGER.run(() -> sending.correct(reference, "x")), "has not left yet");
        SUPERVISOR.run(() -> desk.approve(seen(reference)));
        MANAGER.run(() -> sending.send(seen(reference)));
        var link = link(arrived(reference + "-1", "ncb.fr@bureau.example", 1).getFirst());
        var code = code(arrived(reference + "-1", "codes.fr@desk.example", 1).getFirst());
        acknowledge(link, code, "0");
        assertThat(open(reference).facts().state()).as("one of two").isEqualTo(PackageState.SENT);
        MANAGER.run(() -> sending.correct(reference, "CANARY-CORRECTION: the birth date was wrong."));
        arrived(reference + "-1", "ncb.fr@bureau.example", 2);
        arrived(reference + "-2", "brigade@police-fr.example", 2)
                .forEach(letter -> assertThat(text(letter)).doesNotContain("CANARY"));
        assertThat(new StoredBytes(database).columnsThatHold("CANARY-CORRECTION"))
                .isEmpty();
        var opened = force.post(link, Map.of("code", code)).body();
        assertThat(opened.indexOf("CANARY-CORRECTION")).isBetween(1, opened.indexOf("CANARY-FACT"));
        assertThat(opened).contains("Une rectification n&#39;est pas encore confirmée.");
        assertThat(PdfText.of(pdf(link, code))).contains("CANARY-CORRECTION");
        acknowledge(link, code, "1");
        var recipients = open(reference).recipients();
        assertThat(recipients.getFirst().facts().correctionHeard()).isEqualTo(1);
        assertThat(recipients.getFirst().facts().isOwed()).isFalse();
        assertThat(recipients.getLast().facts().isOwed()).isTrue();
        assertThat(recipients.getLast().code())
                .as("told by telephone, as it has no other mailbox")
                .matches("\\d{6}");
        assertThat(recipients.getFirst().code()).isEmpty();
    }

    @Test
    void whoeverDoesNotAcknowledgeIsRemindedThenTheAuthorSeesItThenTheSupervisorIsTold() {
        var reference = sent();
        var recipient = reference + "-1";
        var first = link(arrived(recipient, "ncb.fr@bureau.example", 1).getFirst());
        chasing.look();
        assertThat(chased(reference)).isZero();
        chaseNow(reference);
        var reminder = arrived(recipient, "ncb.fr@bureau.example", 2).getLast();
        assertThat(text(reminder)).contains("Nobody has acknowledged").doesNotContain("CANARY");
        assertThat(link(reminder)).isEqualTo(first);
        assertThat(calls()).doesNotContain(reference);
        chaseNow(reference);
        assertThat(calls()).contains(reference);
        assertThat(acts(reference)).doesNotContain("alerted");
        chaseNow(reference);
        assertThat(acts(reference)).contains("alerted");
        acknowledge(first, code(arrived(recipient, "codes.fr@desk.example", 1).getFirst()), "0");
        assertThat(calls()).doesNotContain(reference);
        chaseNow(reference);
        assertThat(text(arrived(recipient, "ncb.fr@bureau.example", 3).getLast()))
                .contains("what became of");
        chaseNow(reference);
        assertThat(acts(reference)).containsOnlyOnce("asked what became of");
    }

    private void acknowledge(String link, String code, String shown) {
        assertThat(force.post(link + "/acknowledge", Map.of("code", code, "by", "Brigadier Demo", "shown", shown))
                        .statusCode())
                .isEqualTo(200);
    }

    private byte[] pdf(String link, String code) {
        var parts = link.split("/");
        return received.file(parts[3], parts[4], code, DispatchFormat.PDF).orElseThrow();
    }

    private List<String> calls() {
        return MANAGER.get(() -> lists.packages(PackageList.CALL, Optional.empty())).lines().stream()
                .map(PackageLine::reference)
                .toList();
    }

    private List<String> acts(String reference) {
        return audit.of(reference).stream().map(Recorded::act).toList();
    }

    private void chaseNow(String reference) {
        database.sql("update overseas_recipient set chase_at = ? where package = ? and chase_at is not null")
                .params(UtcColumns.of(clock.instant().minus(Duration.ofMinutes(1))), reference)
                .update();
        chasing.look();
    }

    private int chased(String reference) {
        return open(reference).recipients().getFirst().facts().chased();
    }

    private int failures(String reference) {
        return database.sql(
                        "select count(*) from EVENT_PUBLICATION where status = 'FAILED' and serialized_event like ?")
                .param("%" + reference + "%")
                .query(Integer.class)
                .single();
    }

    /** What came to a mailbox about a recipient, once so much has. */
    private static List<MimeMessage> arrived(String recipient, String mailbox, int atLeast) {
        eventually(() -> assertThat(mails(recipient, mailbox)).hasSizeGreaterThanOrEqualTo(atLeast));
        return mails(recipient, mailbox);
    }

    private static List<MimeMessage> mails(String recipient, String mailbox) {
        return Arrays.stream(mail().getReceivedMessages())
                .filter(message ->
                        GreenMailUtil.getAddressList(recipients(message)).contains(mailbox))
                .filter(message -> text(message).contains(recipient))
                .toList();
    }

    private static Address[] recipients(MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return message.getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String link(MimeMessage letter) {
        var found = LINK.matcher(text(letter));
        assertThat(found.find()).as("a link in the letter").isTrue();
        return found.group(1);
    }

    private static String code(MimeMessage letter) {
        var found = CODE.matcher(text(letter));
        assertThat(found.find()).as("a code in the letter").isTrue();
        return found.group(1);
    }
}
