package org.thinkuknow.retention;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.people.CardText;
import org.thinkuknow.people.People;
import org.thinkuknow.people.PersonRole;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StoredBytes;

import java.time.Clock;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** Supervisors hold reports and see what falls due. */
class RetentionIT extends RetentionDesk {

    private static final String REASON = ChildWords.of("a court asks for it");

    @Autowired
    private People people;

    @Test
    void whatFallsDueWithinThirtyDaysIsListedWithItsRule() {
        var soon = finished(83).reference();
        var later = finished(80).reference();
        database.sql("update report set finished_at = date_add(finished_at, interval -5 day) where reference = ?")
                .param(soon)
                .update();
        var ours = new Retention(
                new DueReports(finished, endings, holds, SEVEN_YEARS),
                finished,
                holds,
                erasures,
                vault,
                audit,
                Clock.systemUTC());
        SUPERVISOR.run(() -> retention.hold(soon, REASON));
        var due = transaction.execute(status -> ours.due());
        assertThat(due)
                .filteredOn(each -> List.of(soon, later).contains(each.reference()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.reference()).isEqualTo(soon);
                    assertThat(each.rule()).isEqualTo("general: 84 months");
                    assertThat(each.held()).isTrue();
                });
    }

    @Test
    void aHoldIsAuditedAndItsReasonIsSealed() {
        var reference = finished(1).reference();
        SUPERVISOR.run(() -> retention.hold(reference, REASON));
        assertThat(SUPERVISOR.get(retention::held))
                .filteredOn(held -> held.reference().equals(reference))
                .singleElement()
                .satisfies(held -> assertThat(held.reason()).isEqualTo(REASON));
        assertThat(audit.of(reference))
                .last()
                .extracting(Recorded::who, Recorded::act)
                .containsExactly("demo-supervisor", "held");
        assertThat(new StoredBytes(database).columnsThatHold(ChildWords.MARKER)).isEmpty();
    }

    @Test
    void whoHasACardStaysKnownAsLongAsTheOnlyCaseIsHeldAndGoesWithIt() {
        var reference = finished(85).reference();
        var name = ChildWords.of("somebody");
        OFFICER.run(() ->
                people.make(reference, PersonRole.SUSPECT, new CardText(name, List.of(), List.of(), List.of(), "")));
        SUPERVISOR.run(() -> retention.hold(reference, REASON));
        erase(SEVEN_YEARS);
        assertThat(OFFICER.get(() -> people.of(reference)))
                .extracting(People.NamedCard::name)
                .containsExactly(name);
        SUPERVISOR.run(() -> retention.lift(reference, REASON));
        erase(SEVEN_YEARS);
        assertThat(OFFICER.get(() -> people.of(reference))).isEmpty();
    }

    @Test
    void onlyASupervisorHolds() {
        var reference = finished(1).reference();
        assertThatThrownBy(() -> OFFICER.run(() -> retention.hold(reference, REASON)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> OFFICER.run(() -> retention.lift(reference, REASON)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(count("select count(*) from retention_hold where reference = ?", reference))
                .isZero();
    }

    @Test
    void aHoldNeedsAReportAReasonAndNoOtherHold() {
        var reference = finished(1).reference();
        refused(() -> retention.hold(reference, " "), "Please write why");
        refused(() -> retention.hold(reference, "x".repeat(1_001)), "Please write why");
        refused(() -> retention.hold("R-NONE", REASON), "no report with that reference");
        refused(() -> retention.lift(reference, REASON), "not held");
        SUPERVISOR.run(() -> retention.hold(reference, REASON));
        refused(() -> retention.hold(reference, REASON), "held already");
        refused(() -> retention.lift(reference, ""), "Please write why");
        SUPERVISOR.run(() -> retention.lift(reference, REASON));
        refused(() -> retention.lift(reference, REASON), "not held");
    }

    @Test
    void whatIsErasedCannotBeHeldAnyMore() {
        var reference = finished(85).reference();
        erase(SEVEN_YEARS);
        refused(() -> retention.hold(reference, REASON), "erased already");
    }

    private static void refused(Runnable step, String because) {
        ThrowingCallable asSupervisor = () -> SUPERVISOR.run(step);
        assertThatThrownBy(asSupervisor).isInstanceOf(RetentionRefused.class).hasMessageContaining(because);
    }
}
