package org.thinkuknow.triage;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.notification.AlertOutcome;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.OnCallWatch;
import org.thinkuknow.notification.Reaches;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.support.Turns;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.notification.AlertOutcome.State.FAILED_FOR_GOOD;
import static org.thinkuknow.notification.AlertOutcome.State.FAILED_FOR_NOW;
import static org.thinkuknow.notification.AlertOutcome.State.NOBODY_ON_CALL;
import static org.thinkuknow.notification.AlertOutcome.State.NOBODY_REACHED;
import static org.thinkuknow.notification.AlertOutcome.State.SENT;
import static org.thinkuknow.support.Acting.ADMIN;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** What is written down of who was told is what happened, for each person. */
class WhoWasToldIT extends TriageDesk {

    private static final String ADDRESS = "night@centre.example";
    private static final String HIGHER = "higher@centre.example";
    /** What no mail can be written to: as if its server had said that there is no such mailbox. */
    private static final String NO_ADDRESS = "nobody.at.all";

    @Autowired
    private Roster roster;

    @Autowired
    private Reaches reaches;

    @Autowired
    private OnCallWatch onCall;

    @Autowired
    private CaseWatch watch;

    @Autowired
    private Staff staff;

    @AfterEach
    void nobodyIsOnCallAndEverybodyCanSignIn() {
        ADMIN.run(() -> {
            staff.setEnabled("demo-officer-2", true);
            Turns.clear(roster);
        });
        if (!mail().isRunning()) {
            mail().start();
        }
    }

    @Test
    void whereNobodyIsOnCallThatIsWrittenForEachRungAndNothingElse() {
        var reference = reported(DangerAnswer.YES).reference();
        eventually(() -> assertThat(outcomes(reference)).hasSize(1));
        watch.lookAt(reference, Instant.now().plus(Duration.ofHours(5)));
        eventually(() -> assertThat(outcomes(reference)).hasSize(5).allMatch(each -> each.state() == NOBODY_ON_CALL));
        assertThat(outcomes(reference))
                .extracting(AlertOutcome::rung)
                .contains(EscalationTier.OFFICER, EscalationTier.SUPERVISOR, EscalationTier.HEAD);
        assertThat(details(reference, "told nobody"))
                .hasSize(5)
                .contains(
                        "nobody is on call as officer; nobody was told: waits for somebody to take it",
                        "nobody is on call as supervisor; nobody was told: waits for first look",
                        "nobody is on call as head of the centre; nobody was told: waits for first look");
        assertThat(acts(reference)).doesNotContain("made alert", "sent alert", "alerted");
        assertThat(details(reference, "raised alarm")).isNotEmpty().noneMatch(detail -> detail.contains(": told"));
    }

    @Test
    void eachPersonsAlertIsWrittenAsMadeAndAsSent() {
        onCall("demo-officer", ADDRESS, EscalationTier.OFFICER);
        onCall("demo-officer-2", HIGHER, EscalationTier.OFFICER);
        var reference = reported(DangerAnswer.YES).reference();
        eventually(() -> assertThat(outcomes(reference))
                .extracting(AlertOutcome::name, AlertOutcome::state)
                .containsExactlyInAnyOrder(tuple("Demo officer", SENT), tuple("Demo officer 2", SENT)));
        assertThat(outcomes(reference)).allSatisfy(each -> assertThat(each.at()).isAfterOrEqualTo(each.madeAt()));
        assertThat(details(reference, "made alert"))
                .containsExactlyInAnyOrder(
                        "for demo-officer (officer): waits for somebody to take it",
                        "for demo-officer-2 (officer): waits for somebody to take it");
        eventually(() -> assertThat(details(reference, "sent alert")).hasSize(2));
        assertThat(audit.of(reference)).noneMatch(line -> line.detail().contains("@"));
    }

    @Test
    void whatAMailServerDoesNotTakeHasFailedUntilItIsSent() {
        onCall("demo-officer", ADDRESS, EscalationTier.OFFICER);
        mail().stop();
        var reference = reported(DangerAnswer.YES).reference();
        eventually(() ->
                assertThat(outcomes(reference)).extracting(AlertOutcome::state).containsExactly(FAILED_FOR_NOW));
        assertThat(details(reference, "failed to send alert"))
                .containsExactly("to demo-officer (officer): the mail server did not take it, it is tried again");
        var first = outcomes(reference).getFirst().at();
        eventually(() -> assertThat(outcomes(reference).getFirst().at())
                .as("tried again")
                .isAfter(first));
        mail().start();
        eventually(() ->
                assertThat(outcomes(reference)).extracting(AlertOutcome::state).containsExactly(SENT));
        assertThat(details(reference, "failed to send alert"))
                .as("however often it was tried")
                .hasSize(1);
        assertThat(acts(reference)).doesNotContain("told nobody");
    }

    @Test
    void anAddressThatTakesNoMailEndsItsAlertsAndTheNextRungIsTold() {
        onCall("demo-officer", ADDRESS, EscalationTier.OFFICER);
        onCall("demo-supervisor", HIGHER, EscalationTier.SUPERVISOR);
        takesNoMail("demo-officer");
        var reference = reported(DangerAnswer.YES).reference();
        eventually(() -> assertThat(outcomes(reference))
                .extracting(AlertOutcome::name, AlertOutcome::state)
                .containsExactlyInAnyOrder(tuple("Demo officer", FAILED_FOR_GOOD), tuple("Demo supervisor", SENT)));
        assertThat(details(reference, "failed to send alert"))
                .containsExactly("to demo-officer (officer): the address takes no mail");
        assertThat(details(reference, "made alert"))
                .contains(
                        "for demo-supervisor (supervisor), as nobody on call as officer can be reached: waits for somebody to take it");
        eventually(() -> assertThat(onCall.now().refused()).containsExactly("Demo officer"));
        watch.lookAt(reference, Instant.now().plus(Duration.ofMinutes(5)));
        eventually(() -> assertThat(outcomes(reference))
                .extracting(AlertOutcome::name)
                .containsExactlyInAnyOrder("Demo officer", "Demo supervisor", "Demo supervisor"));
        eventually(() -> assertThat(mailsTo(HIGHER, reference)).isEqualTo(2));
    }

    @Test
    void whoeverElseIsOnTheRungAndWasToldIsEnough() {
        onCall("demo-officer", ADDRESS, EscalationTier.OFFICER);
        onCall("demo-officer-2", "second@centre.example", EscalationTier.OFFICER);
        onCall("demo-supervisor", HIGHER, EscalationTier.SUPERVISOR);
        takesNoMail("demo-officer");
        var reference = reported(DangerAnswer.YES).reference();
        eventually(() -> assertThat(outcomes(reference))
                .extracting(AlertOutcome::name, AlertOutcome::state)
                .containsExactlyInAnyOrder(tuple("Demo officer", FAILED_FOR_GOOD), tuple("Demo officer 2", SENT)));
        watch.lookAt(reference, Instant.now().plus(Duration.ofMinutes(5)));
        eventually(() -> assertThat(outcomes(reference))
                .extracting(AlertOutcome::name)
                .containsExactlyInAnyOrder("Demo officer", "Demo officer 2", "Demo officer 2"));
        assertThat(mailsTo(HIGHER, reference)).isZero();
    }

    @Test
    void whenNoAddressTakesMailNobodyWasToldAndAnAddressThatIsMendedIsTriedAgain() {
        onCall("demo-officer", ADDRESS, EscalationTier.OFFICER);
        takesNoMail("demo-officer");
        var reference = reported(DangerAnswer.YES).reference();
        eventually(() -> assertThat(outcomes(reference))
                .extracting(AlertOutcome::state)
                .containsExactlyInAnyOrder(FAILED_FOR_GOOD, NOBODY_REACHED));
        assertThat(details(reference, "told nobody"))
                .containsExactly(
                        "nobody on call as officer can be reached; nobody was told: waits for somebody to take it");
        Turns.clear(roster);
        onCall("demo-officer", ADDRESS, EscalationTier.OFFICER);
        watch.lookAt(reference, Instant.now().plus(Duration.ofMinutes(5)));
        eventually(() -> assertThat(mailsTo(ADDRESS, reference)).isOne());
        eventually(() -> assertThat(onCall.now().refused()).isEmpty());
    }

    @Test
    void whoIsSwitchedOffIsNotCalledAndTheirTurnIsEmpty() {
        onCall("demo-officer-2", ADDRESS, EscalationTier.OFFICER);
        eventually(() -> assertThat(onCall.now().empty()).doesNotContain(EscalationTier.OFFICER));
        ADMIN.run(() -> staff.setEnabled("demo-officer-2", false));
        eventually(() -> assertThat(onCall.now().empty()).contains(EscalationTier.OFFICER));
        var reference = reported(DangerAnswer.YES).reference();
        eventually(() ->
                assertThat(outcomes(reference)).extracting(AlertOutcome::state).containsExactly(NOBODY_ON_CALL));
        assertThat(mailsTo(ADDRESS, reference)).isZero();
    }

    @Test
    void anEmptyRungBelowOneThatHasSomebodyIsToldThere() {
        onCall("demo-supervisor", HIGHER, EscalationTier.SUPERVISOR);
        var reference = reported(DangerAnswer.YES).reference();
        eventually(() -> assertThat(outcomes(reference))
                .extracting(AlertOutcome::name, AlertOutcome::rung, AlertOutcome::state)
                .containsExactly(tuple("Demo supervisor", EscalationTier.SUPERVISOR, SENT)));
        assertThat(details(reference, "made alert"))
                .containsExactly(
                        "for demo-supervisor (supervisor), as nobody is on call as officer: waits for somebody to take it");
    }

    private void onCall(String username, String address, EscalationTier rung) {
        var now = Instant.now();
        Turns.put(roster, reaches, username, address, rung, now.minusSeconds(60), now.plus(Duration.ofHours(20)));
        Turns.put(
                roster,
                reaches,
                username,
                address,
                rung,
                now.plus(Duration.ofHours(20)),
                now.plus(Duration.ofHours(30)));
    }

    private void takesNoMail(String username) {
        database.sql("update staff_reach set address = ? where username = ?")
                .params(NO_ADDRESS, username)
                .update();
    }

    private List<AlertOutcome> outcomes(String reference) {
        return OFFICER.get(() -> desk.open(reference)).escalations().stream()
                .flatMap(escalation -> escalation.people().stream())
                .toList();
    }

    private List<String> details(String reference, String act) {
        return audit.of(reference).stream()
                .filter(line -> line.act().equals(act))
                .map(Recorded::detail)
                .toList();
    }

    private static long mailsTo(String address, String reference) {
        return Arrays.stream(mail().getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(message ->
                        message.contains("something waits, " + reference) && message.contains("To: " + address))
                .count();
    }
}
