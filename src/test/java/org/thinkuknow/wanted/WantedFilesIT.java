package org.thinkuknow.wanted;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.StoredBytes;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** Files of wanted people on the real database: who may do what, what is sealed, what is written down. */
class WantedFilesIT extends WantedDesk {

    private static final Acting MANAGER_AS_SUPERVISOR = new Acting("demo-offender-manager", "SUPERVISOR");

    @Autowired
    private TakingDown takingDown;

    @Test
    void aFileIsProposedPublishedAndTakenDownAndEachStepIsWrittenDown() {
        var reference = proposed();
        assertThat(open(reference).missing()).isEmpty();
        SUPERVISOR.run(() -> files.publish(seen(reference)));
        MANAGER.run(() -> files.confirmWarrant(reference));
        MANAGER.run(() -> files.withdraw(reference, "Handed themselves in at Demo Police."));

        var file = open(reference);
        assertThat(file.facts().state()).isEqualTo(WantedState.WITHDRAWN);
        assertThat(file.facts().approvedBy()).isEqualTo("demo-supervisor");
        assertThat(file.ending()).isEqualTo("Handed themselves in at Demo Police.");
        assertThat(audit.of(reference))
                .extracting(Recorded::act)
                .contains("proposed", "read", "published", "confirmed the warrant of", "withdrew");
    }

    @Test
    void anApproverWhoIsAlsoTheAuthorUnderAnotherRoleIsRefused() {
        var reference = proposed();
        refused(
                () -> MANAGER_AS_SUPERVISOR.run(() -> files.publish(seen(reference))),
                "You have written in this file yourself.");
        assertThat(open(reference).facts().state()).isEqualTo(WantedState.PROPOSED);
        SUPERVISOR.run(() -> files.publish(seen(reference)));
        assertThat(open(reference).facts().state()).isEqualTo(WantedState.PUBLISHED);
    }

    @Test
    void somebodyUnder18IsNeverShownWhoeverWantsIt() {
        var reference = proposed(Map.of(
                FileField.BORN, UkTime.today(clock).minusYears(18).plusDays(1).toString(),
                FileField.OFFENCE_DAY, UkTime.today(clock).toString()));
        refused(() -> SUPERVISOR.run(() -> files.publish(seen(reference))), "Nobody under 18 is ever shown.");
        assertThat(open(reference).missing()).hasSize(2);
    }

    @Test
    void whoMayDoWhat() {
        var reference = proposed();
        var seen = seen(reference);
        var text = SomeFile.complete(UkTime.today(clock));
        assertThatThrownBy(() -> SUPERVISOR.run(() -> files.propose(UUID.randomUUID(), text)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SUPERVISOR.run(() -> files.change(seen, text)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> MANAGER.run(() -> files.publish(seen))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> OFFICER.run(() -> files.open(reference))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> OFFICER.run(() -> files.withdraw(reference, "x")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nothingThatNamesAPersonOrAWarrantStandsInClear() {
        var reference = published(Map.of(FileField.MARKS, "a CANARY-MARK on the arm"));
        MANAGER.run(() -> files.withdraw(reference, "CANARY-REASON"));
        var stored = new StoredBytes(database);
        assertThat(stored.columnsThatHold(reference)).contains("wanted_person.reference");
        for (var words : new String[] {
            "Nobody-Atall",
            "WARRANT-77-SECRET",
            "CRIME-88-SECRET",
            "CANARY-MARK",
            "CANARY-REASON",
            "Demo Magistrates",
            "O-1234"
        }) {
            assertThat(stored.columnsThatHold(words)).as("a field of the file").isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"W-NO-SUCH", "", "W-É😀", "' or 1 = 1", "V-123", "W-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aReferenceThatThereIsNotIsSaidKindly(String forged) {
        refused(() -> MANAGER.run(() -> files.open(forged)), "There is no file with that reference.");
        refused(() -> SUPERVISOR.run(() -> files.publish(new SeenFile(forged, 0))), "There is no file");
        refused(() -> SUPERVISOR.run(() -> files.locate(forged)), "There is no file");
    }

    @Test
    void theSameProposalSentTwiceIsOneFile() {
        var id = UUID.randomUUID();
        var text = SomeFile.complete(UkTime.today(clock));
        var first = MANAGER.get(() -> files.propose(id, text));
        assertThat(MANAGER.get(() -> files.propose(id, text))).isEqualTo(first);
        assertThat(audit.of(first)).extracting(Recorded::act).containsOnlyOnce("proposed");
    }

    @Test
    void whatAColleagueHasChangedIsNotPublishedByWhoReadItBefore() {
        var reference = proposed();
        var before = seen(reference);
        MANAGER.run(() -> files.change(before, SomeFile.complete(UkTime.today(clock))));
        refused(() -> SUPERVISOR.run(() -> files.publish(before)), "A colleague has changed this file meanwhile.");
    }

    @Test
    void takingDownWaitsForNobodyAndNeedsAReason() {
        var reference = published();
        refused(() -> MANAGER.run(() -> files.withdraw(reference, "  ")), "Please say why");
        refused(() -> MANAGER.run(() -> files.withdrawWrongPerson(reference, "x".repeat(2_001))), "Please say why");
        MANAGER.run(() -> files.confirmWarrant(reference));
        SUPERVISOR.run(() -> files.withdraw(reference, "Found."));
        refused(() -> MANAGER.run(() -> files.withdraw(reference, "Found.")), "withdrawn already");
    }

    @Test
    void ofAWrongPersonTheSupervisorIsTold() {
        var reference = published();
        MANAGER.run(() -> files.withdrawWrongPerson(reference, "The person's employer asked questions."));
        assertThat(open(reference).facts().wrongPerson()).isTrue();
        eventually(() -> assertThat(told("staff_alert", reference) + told("staff_untold", reference))
                .as("told, or written down that nobody could be told")
                .isPositive());
    }

    private int told(String table, String reference) {
        return database.sql("select count(*) from %s where subject = 'wanted' and step like ?".formatted(table))
                .param("%" + reference + "%")
                .query(Integer.class)
                .single();
    }

    @Test
    void whoeverNobodyHasConfirmedComesDownByThemselves() {
        var reference = published();
        takingDown.look();
        assertThat(open(reference).facts().state()).as("contrast").isEqualTo(WantedState.PUBLISHED);
        database.sql("update wanted_person set shown_until = ? where reference = ?")
                .params(UtcColumns.of(clock.instant().minus(Duration.ofSeconds(1))), reference)
                .update();
        takingDown.look();
        takingDown.look();
        assertThat(open(reference).facts().state()).isEqualTo(WantedState.EXPIRED);
        assertThat(audit.of(reference)).extracting(Recorded::act).containsOnlyOnce("took down");
    }

    @Test
    void whoeverIsProposedAnewHasTheWordsAndThePhotoAndIsAskedForTheWarrantAgain() {
        var reference = published();
        var anew = MANAGER.get(() -> files.proposeAnew(UUID.randomUUID(), reference));
        var file = open(anew);
        assertThat(file.text().text(FileField.NAME)).isEqualTo("Quillon Nobody-Atall");
        assertThat(photos.of(anew)).contains(PICTURE);
        assertThat(file.missing())
                .containsExactlyInAnyOrder(GatePoint.VERIFIED_TODAY.sentence(), GatePoint.EXPIRY.sentence());
        assertThat(open(reference).facts().state()).isEqualTo(WantedState.PUBLISHED);
    }
}
