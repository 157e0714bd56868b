package org.thinkuknow.offender;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.offender.DemoPeople.DemoPerson;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

/** Puts the dozen of the demo on an empty register, as its manager would, in one transaction. */
@Component
@Profile("demo")
@Order(DemoOffenders.ORDER)
class DemoOffenders implements ApplicationRunner {

    /** Before whoever adds something to these people. */
    static final int ORDER = 0;

    private static final Logger log = LoggerFactory.getLogger(DemoOffenders.class);
    private static final int MONTHS_AGO = 5;
    private static final String MANAGER = "demo-offender-manager";

    private final Offenders offenders;
    private final OffenderEntries entries;
    private final DutyDecisions decisions;
    private final OffenderFlags flags;
    private final OffenderVisits visits;
    private final OffenderRepository rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoOffenders(
            Offenders offenders,
            OffenderEntries entries,
            DutyDecisions decisions,
            OffenderFlags flags,
            OffenderVisits visits,
            OffenderRepository rows,
            TransactionTemplate transaction,
            Clock clock) {
        this.offenders = offenders;
        this.entries = entries;
        this.decisions = decisions;
        this.flags = flags;
        this.visits = visits;
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (rows.count() > 0) {
            return;
        }
        var before = SecurityContextHolder.getContext();
        var manager = SecurityContextHolder.createEmptyContext();
        manager.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                MANAGER, "", AuthorityUtils.createAuthorityList("ROLE_OFFENDER_MANAGER")));
        SecurityContextHolder.setContext(manager);
        try {
            transaction.executeWithoutResult(
                    status -> DemoPeople.on(UkTime.today(clock)).forEach(this::put));
        } catch (DataIntegrityViolationException | ConcurrencyFailureException done) {
            anotherNodeFillsIt();
        } catch (OffenderRefused refused) {
            if (rows.count() == 0) {
                throw refused;
            }
            anotherNodeFillsIt();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static void anotherNodeFillsIt() {
        log.info("Another node fills the demo's register at this moment");
    }

    private void put(DemoPerson person) {
        var name = person.person().identity().lastName();
        var reference = offenders.register(id(name), person.person());
        for (var entry : person.entries()) {
            entries.enter(reference, id("%s %s %s".formatted(name, entry.kinds(), entry.begins())), entry);
        }
        if (person.decided() != null) {
            decisions.decide(
                    reference,
                    id(name + " decided"),
                    new DutyRef("initial", person.person().disposal().day()),
                    person.decided(),
                    "Invented for the demo.");
        }
        visits.schedule(reference, VisitInterval.HALF_YEAR);
        visit(reference, name, person.flag() == null ? PersonVisitState.DONE : PersonVisitState.FAILED, MONTHS_AGO);
        visit(reference, name, person.flag() == null ? PersonVisitState.PLANNED : PersonVisitState.FAILED, 0);
        if (person.flag() != null) {
            flags.raise(reference, id(name + " flag"), person.flag(), "Invented for the demo.");
        }
    }

    private void visit(String reference, String name, PersonVisitState state, int monthsAgo) {
        var visit = id("%s visit %d".formatted(name, monthsAgo));
        var day = UkTime.today(clock).minusMonths(monthsAgo);
        visits.plan(reference, visit, new NewPersonVisit(day, false, "PC Invented"));
        if (state != PersonVisitState.PLANNED) {
            visits.end(reference, visit.toString(), state, "Invented for the demo.");
        }
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("demo offender " + name).getBytes(StandardCharsets.UTF_8));
    }
}
