package org.thinkuknow.offender;

import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.duties.Nation;
import org.thinkuknow.support.StoredBytes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Acting.MANAGER;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.OTHER_MANAGER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** Who is on the register, on the real database. */
class OffendersIT extends OffenderDesk {

    private static final String MARK = "Zzxqvw";

    @Test
    void aRecordIsSeenByItsManagerAndByASupervisorAndByNobodyElse() {
        var reference = registered();
        assertThat(open(reference).identity().fullName()).isEqualTo("Ann Invented");
        assertThat(SUPERVISOR
                        .get(() -> offenders.open(reference, ReasonToOpen.REVIEW))
                        .reference())
                .isEqualTo(reference);
        var seen = open(reference).seen();
        refused(
                () -> OTHER_MANAGER.run(() -> offenders.open(reference, ReasonToOpen.ENQUIRY)),
                "among those you manage");
        refused(() -> OTHER_MANAGER.run(() -> offenders.addDocument(seen, "Passport", "123456789")), "among those");
        refused(() -> OTHER_MANAGER.run(() -> offenders.history(reference)), "among those");
        refused(
                () -> OTHER_MANAGER.run(() ->
                        entries.enter(reference, UUID.randomUUID(), SomeOffender.happened(today(), EntryKind.MOVED))),
                "among those");
        for (var forged : List.of("RO-NONE", "", "RO-É😀", "' or 1 = 1", "R".repeat(10_000))) {
            refused(() -> SUPERVISOR.run(() -> offenders.open(forged, ReasonToOpen.REVIEW)), "among those");
        }
        assertThatThrownBy(() -> OFFICER.run(() -> offenders.open(reference, ReasonToOpen.REVIEW)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SUPERVISOR.run(() -> offenders.register(
                        UUID.randomUUID(), SomeOffender.registered(SomeOffender.named("Ann", "Invented")))))
                .as("only who manages them takes somebody onto the register")
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void thatARecordWasOpenedAndWhyIsWrittenDownWithIt() {
        var reference = registered();
        SUPERVISOR.run(() -> offenders.open(reference, ReasonToOpen.REVIEW));
        assertThat(audit.of(reference))
                .extracting(Recorded::act, Recorded::who, Recorded::detail)
                .contains(tuple("opened", "demo-supervisor", "a review or a supervisor's check"));
    }

    @Test
    void whoIsSentTwiceIsOnTheRegisterOnce() {
        var id = UUID.randomUUID();
        var wanted = SomeOffender.registered(SomeOffender.named("Ann", "Invented"));
        var reference = registered(MANAGER, id, wanted);
        assertThat(registered(MANAGER, id, wanted)).isEqualTo(reference);
        assertThat(audit.of(reference)).extracting(Recorded::act).containsOnlyOnce("registered");
        refused(() -> registered(OTHER_MANAGER, id, wanted), "among those you manage");
    }

    @Test
    void aWrongOrderOfNamesIsCorrectedAndBothStayInTheHistory() {
        var reference = registered(SomeOffender.named("Invented", "Ann"));
        var seen = open(reference).seen();
        MANAGER.run(() -> offenders.identify(seen, SomeOffender.named("Ann", "Invented")));
        assertThat(open(reference).identity().lastName()).isEqualTo("Invented");
        assertThat(MANAGER.get(() -> offenders.history(reference)))
                .extracting(PastChange::what, PastChange::madeBy)
                .containsExactly(
                        tuple("identity changed", "demo-offender-manager"),
                        tuple("registered", "demo-offender-manager"));
        assertThat(MANAGER.get(() -> offenders.history(reference)).getLast().words())
                .contains("Name: Invented Ann");
        refused(
                () -> MANAGER.run(() -> offenders.identify(seen, SomeOffender.named("Bob", "Invented"))),
                "A colleague has changed this record meanwhile");
    }

    @Test
    void whoSomebodyIsStandsNowhereInClear() {
        var born = LocalDate.of(1961, 7, 3);
        var identity = new Identity(
                MARK + "a",
                MARK + "b",
                List.of(MARK + "c"),
                born,
                List.of(),
                List.of("7 %s Street ZZ8 8ZZ".formatted(MARK)));
        var reference = registered(identity);
        MANAGER.run(() -> offenders.addDocument(open(reference).seen(), "Passport", "QQ987654321"));
        enter(reference, new NewEntry(Set.of(EntryKind.FIRST), today(), null, MARK + "d", MARK + "e", MARK + "f"));
        var managed = new Management(
                List.of(new Disposal(DisposalKind.CUSTODY, SomeOffender.CONVICTED, "12 months", MARK + "g")),
                List.of(new CourtOrder(CourtOrder.Kind.SHPO, SomeOffender.CONVICTED, null, MARK + "h", TravelBan.NONE)),
                1,
                2,
                new Risk(Risk.Band.HIGH, "ARMS", MARK + "i", today(), today().plusDays(9)),
                "VISOR-77");
        MANAGER.run(() -> offenders.manage(open(reference).seen(), managed));
        var opened = open(reference);
        assertThat(opened.identity().documents())
                .singleElement()
                .extracting(IdentityDocument::lastFour)
                .isEqualTo("4321");
        assertThat(opened.management()).isEqualTo(managed);
        var stored = new StoredBytes(database);
        assertThat(stored.columnsThatHold(reference)).contains("offender.reference");
        for (var secret : List.of(MARK, "987654321", "1961-07-03", "VISOR-77", "ZZ8 8ZZ", "ZZ88ZZ")) {
            assertThat(stored.columnsThatHold(secret)).isEmpty();
        }
    }

    @Test
    void daysThatCannotBeAreRefused() {
        for (var born : List.of(LocalDate.of(1850, 1, 1), today().plusDays(1))) {
            var identity = new Identity("Ann", "Invented", List.of(), born, List.of(), List.of());
            refused(() -> registered(identity), "Please look at the date of birth");
        }
        refused(
                () -> registered(
                        MANAGER,
                        UUID.randomUUID(),
                        new NewOffender(
                                Nation.EW,
                                SomeOffender.named("Ann", "Invented"),
                                new Disposal(DisposalKind.CAUTION, today().plusDays(1), "", ""),
                                true)),
                "of today or earlier");
        refused(
                () -> registered(
                        MANAGER,
                        UUID.randomUUID(),
                        new NewOffender(
                                Nation.EW,
                                SomeOffender.named("Ann", "Invented"),
                                new Disposal(DisposalKind.CUSTODY, SomeOffender.CONVICTED, "a while", ""),
                                true)),
                "No length of the duty follows");
    }

    @Test
    void whoIsUnderEighteenIsKnownToBeAndHasHalfTheLength() {
        var young = new Identity("Ann", "Invented", List.of(), today().minusYears(16), List.of(), List.of());
        var sentence = new Disposal(DisposalKind.CUSTODY, today().minusDays(1), "12 months", "");
        var reference = registered(MANAGER, UUID.randomUUID(), new NewOffender(Nation.EW, young, sentence, true));
        assertThat(open(reference).isUnderEighteen()).isTrue();
        assertThat(open(reference).period().ends())
                .isEqualTo(today().minusDays(1).plusYears(5).minusDays(1));
        assertThat(open(registered()).isUnderEighteen()).isFalse();
    }
}
