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
        assertThat(force.post(link, Map.of("code", codeFor(link))).statusCode()).isEqualTo(200);
        acknowledge(link, "0");
        assertThat(open(reference).facts().state()).as("one of two").isEqualTo(PackageState.SENT);
        MANAGER.run(() -> sending.correct(reference, "CANARY-CORRECTION: the birth date was wrong."));
        arrived(reference + "-1", "ncb.fr@bureau.example", 2);
        arrived(reference + "-2", "brigade@police-fr.example", 2)
                .forEach(letter -> assertThat(text(letter)).doesNotContain("CANARY"));
        assertThat(new StoredBytes(database).columnsThatHold("CANARY-CORRECTION"))
                .isEmpty();
        var opened = force.post(link, Map.of()).body();
        assertThat(opened.indexOf("CANARY-CORRECTION")).isBetween(1, opened.indexOf("CANARY-FACT"));
        assertThat(opened).contains("Une rectification n&#39;est pas encore confirmée.");
        assertThat(PdfText.of(pdf(reference + "-1"))).contains("CANARY-CORRECTION");
        acknowledge(link, "1");
        var recipients = open(reference).recipients();
        assertThat(recipients.getFirst().facts().correctionHeard()).isEqualTo(1);
        assertThat(recipients.getFirst().facts().isOwed()).isFalse();
        assertThat(recipients.getLast().facts().isOwed()).isTrue();
        var second =
                link(arrived(reference + "-2", "brigade@police-fr.example", 2).getLast());
        assertThat(force.get(second).body())
                .as("told by telephone, as it has no other mailbox")
                .contains("id=\"ring\"")
                .doesNotContain("id=\"send-code\"");
        var told = MANAGER.get(() -> sending.makeCode(reference + "-2"));
        assertThat(force.post(second, Map.of("code", told.groups())).body()).contains("CANARY-CORRECTION");
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
        assertThat(force.post(first, Map.of("code", codeFor(first))).statusCode())
                .isEqualTo(200);
        acknowledge(first, "0");
        assertThat(calls()).doesNotContain(reference);
        chaseNow(reference);
        assertThat(text(arrived(recipient, "ncb.fr@bureau.example", 3).getLast()))
                .contains("what became of");
        chaseNow(reference);
        assertThat(acts(reference)).containsOnlyOnce("asked what became of");
    }
}
