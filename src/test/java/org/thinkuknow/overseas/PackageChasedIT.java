package org.thinkuknow.overseas;

import org.junit.jupiter.api.Test;
import org.thinkuknow.support.PdfText;
import org.thinkuknow.support.StoredBytes;

import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody has acknowledged is chased, and a correction reaches everybody who has the package. */
class PackageChasedIT extends AbroadMailDesk {

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
}
