package org.thinkuknow.travel;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.duties.Nation;
import org.thinkuknow.offender.CourtOrder;
import org.thinkuknow.offender.Disposal;
import org.thinkuknow.offender.DisposalKind;
import org.thinkuknow.offender.Identity;
import org.thinkuknow.offender.Management;
import org.thinkuknow.offender.NewOffender;
import org.thinkuknow.offender.OffenderRefused;
import org.thinkuknow.offender.Offenders;
import org.thinkuknow.offender.ReasonToOpen;
import org.thinkuknow.offender.Risk;
import org.thinkuknow.offender.TravelBan;
import org.thinkuknow.support.RunningApplication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.MANAGER;

/** Journeys on the real database; whoever a test enters is gone after it, with all their journeys. */
abstract class TravelDesk extends RunningApplication {

    static final LocalDate CONVICTED = LocalDate.of(2024, 3, 4);

    @Autowired
    protected Offenders offenders;

    @Autowired
    protected Journeys journeys;

    @Autowired
    protected LateJourneys lateness;

    @Autowired
    protected JourneyDesk desk;

    @Autowired
    protected Audit audit;

    @Autowired
    protected JdbcClient database;

    @Autowired
    protected Clock clock;

    private final List<String> registered = new ArrayList<>();

    @AfterEach
    void nobodyStaysOnTheRegister() {
        registered.forEach(reference -> database.sql("delete from offender where reference = ?")
                .param(reference)
                .update());
    }

    protected String person(Nation nation) {
        var id = UUID.randomUUID();
        registered.add(Offenders.reference(id));
        return MANAGER.get(() -> offenders.register(
                id,
                new NewOffender(
                        nation,
                        new Identity(
                                "Ann",
                                "Invented",
                                List.of(),
                                LocalDate.of(1971, 5, 9),
                                List.of(),
                                List.of("1 Invented Road, Nowhere ZZ9 9ZZ")),
                        disposal(),
                        true)));
    }

    private static Disposal disposal() {
        return new Disposal(DisposalKind.CUSTODY, CONVICTED, "12 months", "Invented Crown Court");
    }

    protected String person() {
        return person(Nation.EW);
    }

    protected void forbid(String person, String countries) {
        var ban = new CourtOrder(CourtOrder.Kind.SHPO, CONVICTED, null, "Not there", TravelBan.of(countries));
        MANAGER.run(() -> offenders.manage(
                offenders.open(person, ReasonToOpen.MANAGEMENT).seen(),
                new Management(List.of(disposal()), List.of(ban), 1, 2, risk(), "V-1")));
    }

    protected Risk risk() {
        return new Risk(Risk.Band.HIGH, "ARMS", "PC Invented", today().minusDays(3), null);
    }

    protected String told(String person, SomeNotice notice) {
        return MANAGER.get(() -> journeys.notify(person, UUID.randomUUID(), notice.made()));
    }

    protected OpenedJourney open(String journey) {
        return MANAGER.get(() -> desk.open(journey, ReasonToOpen.JOURNEY));
    }

    protected SeenJourney seen(String journey) {
        return open(journey).seen();
    }

    /** The duties as lists have them: each rule with its state. */
    protected List<String> rules(String person) {
        return database.sql("select concat(rule, ' ', state) from offender_duty where offender = ?")
                .param(person)
                .query(String.class)
                .list();
    }

    protected LocalDate today() {
        return UkTime.today(clock);
    }

    protected static void refused(ThrowingCallable step, String because) {
        assertThatThrownBy(step).isInstanceOf(OffenderRefused.class).hasMessageContaining(because);
    }
}
