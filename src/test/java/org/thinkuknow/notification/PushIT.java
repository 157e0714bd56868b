package org.thinkuknow.notification;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.account.Staff;
import org.thinkuknow.notification.StandInServer.Answer;
import org.thinkuknow.support.Acting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.notification.AlertOutcome.State.FAILED_FOR_GOOD;
import static org.thinkuknow.notification.AlertOutcome.State.FAILED_FOR_NOW;
import static org.thinkuknow.notification.AlertOutcome.State.SENT;
import static org.thinkuknow.support.Eventually.eventually;

/** Push messages on people's devices: encrypted for each, sealed here, and forgotten when they are gone. */
class PushIT extends TelephoneDesk {

    private final StandInBrowser browser = new StandInBrowser();
    private String path = "";

    @Autowired
    private PushDevices devices;

    @Autowired
    private Staff staff;

    @BeforeEach
    void adaHasADevice() {
        database.sql("delete from staff_push_device").update();
        path = "/push/" + System.nanoTime();
        assertThat(keep(path)).isTrue();
    }

    private boolean keep(String path) {
        return Acting.OFFICER.get(() -> devices.keep(SERVER.address(path), browser.key(), browser.auth()));
    }

    @Test
    void aDeviceShowsRungAndClockAndNothingElse() throws Exception {
        var subject = waits(true, 12);
        pushed(subject, SENT);
        var shown = new ArrayList<String>();
        for (var each : SERVER.asked(path)) { // an alert of a test before may be tried again meanwhile
            shown.add(browser.read(each.body()));
        }
        assertThat(shown).contains("1st: first look 12 min late");
        var asked = SERVER.asked(path).getLast();
        assertThat(asked.header("Authorization").orElseThrow())
                .startsWith("vapid t=")
                .endsWith(", k=" + Acting.OFFICER.get(devices::key));
        assertThat(asked.header("Content-Encoding")).contains("aes128gcm");
        assertThat(asked.header("TTL")).contains("1800");
        assertThat(asked.header("Urgency")).contains("high");
        assertThat(new String(asked.body(), StandardCharsets.ISO_8859_1)).doesNotContain("first look", subject);
    }

    @Test
    void whereItGoesIsSealedAndOpensForNobodyElse() {
        var stored = database.sql("select device from staff_push_device where username = ?")
                .param(ADA)
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(path, browser.auth());
        assertThat(Acting.OFFICER.get(() -> devices.has(SERVER.address(path)))).isTrue();
        assertThat(Acting.SECOND_OFFICER.get(() -> devices.has(SERVER.address(path))))
                .isFalse();
    }

    @Test
    void aDeviceThatIsGoneIsForgottenAndOneThatIsBusyIsTriedAgain() {
        SERVER.answers(path, Answer.status(503));
        var busy = waits(true, 1);
        pushed(busy, FAILED_FOR_NOW);
        SERVER.answers(path, Answer.status(201));
        pushed(busy, SENT);
        SERVER.answers(path, Answer.status(410));
        database.sql("delete from staff_gathered where person = ?").param(ADA).update();
        var gone = waits(true, 1);
        pushed(gone, FAILED_FOR_GOOD);
        assertThat(kept()).isZero();
    }

    @Test
    void whatABrowserSaysLeadsNowhereElse() {
        for (var address : new String[] {
            "http://127.0.0.1:1/",
            "http://169.254.169.254/latest",
            "https://push.example/1",
            "gopher://localhost/",
            "::",
            ""
        }) {
            assertThat(Acting.OFFICER.get(() -> devices.keep(address, browser.key(), browser.auth())))
                    .as(address)
                    .isFalse();
        }
        assertThat(Acting.OFFICER.get(() -> devices.keep(SERVER.address(path), "AAAA", browser.auth())))
                .isFalse();
        SERVER.answers(path, Answer.redirect(SERVER.address("/inside")));
        pushed(waits(true, 1), FAILED_FOR_NOW);
        assertThat(SERVER.asked("/inside")).isEmpty();
    }

    @Test
    void itIsTakenBackAndEndsWithTheAccount() {
        Acting.SECOND_OFFICER.run(() -> devices.takeBack(SERVER.address(path)));
        assertThat(kept()).as("only its owner can").isOne();
        Acting.OFFICER.run(() -> devices.takeBack(SERVER.address(path)));
        assertThat(kept()).isZero();
        keep(path);
        keep(path + "b");
        Acting.OFFICER.run(devices::takeAllBack);
        assertThat(kept()).isZero();
        keep(path);
        Acting.ADMIN.run(() -> staff.setEnabled(ADA, false));
        try {
            eventually(() -> assertThat(kept()).isZero());
        } finally {
            Acting.ADMIN.run(() -> staff.setEnabled(ADA, true));
        }
    }

    private int kept() {
        return database.sql("select count(*) from staff_push_device")
                .query(Integer.class)
                .single();
    }

    private void pushed(String subject, AlertOutcome.State state) {
        eventually(() -> assertThat(outcomes(subject))
                .filteredOn(outcome -> outcome.way() == Way.PUSH)
                .extracting(AlertOutcome::state)
                .containsExactly(state));
    }
}
