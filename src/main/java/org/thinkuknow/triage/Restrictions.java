package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.SomethingWaits;
import org.thinkuknow.triage.CaseChanges.CaseChanged;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which cases are closed to whom. It is read from the database each time: what a supervisor decides counts at once, on every node
 * (decision 0116).
 */
@Component
class Restrictions {

    /** What a supervisor on call is told; it names nobody. */
    static final String TRIED = "a look at who asked for it";

    private final RestrictionRows rows;
    private final CaseRepository cases;
    private final Staff staff;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate ofItsOwn;
    private final Clock clock;

    Restrictions(
            RestrictionRows rows,
            CaseRepository cases,
            Staff staff,
            Audit audit,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.staff = staff;
        this.audit = audit;
        this.events = events;
        this.ofItsOwn = new TransactionTemplate(transactions);
        this.ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** The username of whoever is signed in; null if nobody is. */
    static @Nullable String signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(who -> who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName)
                .orElse(null);
    }

    /** What is closed to whoever is signed in. */
    ClosedNames closedToMe() {
        var me = signedIn();
        return me == null ? ClosedNames.NONE : closedTo(me);
    }

    ClosedNames closedTo(String username) {
        var closed = rows.closedTo(username);
        return closed.isEmpty() ? ClosedNames.NONE : new ClosedNames(Set.copyOf(closed), rows.otherNames(closed));
    }

    /**
     * Refuses to give a case to somebody whom it is closed to, also if that was decided in the same moment: the transaction at hand holds
     * the row of the case.
     *
     * @throws TriageRefused if it is closed to them
     */
    void mustBeOpenTo(String reference, String username) {
        TriageRefused.when(
                rows.isClosed(reference, username),
                "%s cannot have %s: it is closed to them.".formatted(staff.nameOf(username), reference));
    }

    /**
     * Refuses whoever is signed in a case that is closed to them, and writes that down.
     *
     * @throws ClosedToYou if it is
     */
    void mustBeOpenToMe(String reference, String what) {
        var me = signedIn();
        if (me != null && rows.isClosed(reference, me)) {
            throw refused(reference, what);
        }
    }

    /**
     * Writes down that whoever is signed in asked for a case that is closed to them, whatever becomes of the transaction at hand, and has
     * the supervisors on call told, once an hour for each case.
     *
     * @param what what they asked for, in a few words
     * @return what is to be thrown
     */
    ClosedToYou refused(String reference, String what) {
        ofItsOwn.executeWithoutResult(status -> {
            var now = clock.instant();
            audit.record("asked for a restricted case", reference, "refused: " + what);
            events.publishEvent(new SomethingWaits(
                    reference, TRIED, EscalationTier.SUPERVISOR, now.truncatedTo(ChronoUnit.HOURS), false, now));
        });
        return new ClosedToYou();
    }

    /**
     * Cases that have become one matter are closed to everybody whom any of them is closed to. Whoever has one of them and may not have
     * it any more loses it; it waits in the queue, and its clock goes on.
     *
     * The transaction at hand holds the rows of both.
     */
    void share(Case lead, Case part) {
        var matter = new LinkedHashSet<>(cases.mergedInto(lead.reference()));
        matter.addAll(List.of(lead, part));
        var all = matter.stream()
                .flatMap(each -> rows.lock(each.reference()).stream())
                .collect(Collectors.toMap(RestrictionRows.Restriction::username, each -> each, (one, other) -> one));
        TriageRefused.when(
                !all.isEmpty() && leavesNoSupervisor(all.keySet()),
                "These cases are closed to different supervisors. Together they would be closed to all of them. Ask a supervisor to lift "
                        + "one restriction first.");
        matter.forEach(each -> all.values()
                .forEach(one -> rows.add(each.reference(), one.username(), one.by(), one.at(), one.reason())));
        release(matter, all.keySet());
    }

    private boolean leavesNoSupervisor(Set<String> named) {
        var supervisors = staff.officers().stream()
                .filter(each -> each.roles().contains(Role.SUPERVISOR))
                .toList();
        return !supervisors.isEmpty()
                && supervisors.stream().allMatch(each -> named.stream().anyMatch(each.username()::equalsIgnoreCase));
    }

    /** Takes cases from whoever has them and is among those whom they are closed to. */
    void release(Collection<Case> matter, Set<String> closedTo) {
        for (var each : matter) {
            var owner = each.facts().standing().owner();
            if (owner != null && closedTo.stream().anyMatch(owner::equalsIgnoreCase)) {
                each.release();
                audit.recordAs(
                        Audit.SYSTEM,
                        "released",
                        each.reference(),
                        "it was with %s, and is closed to them".formatted(owner));
                events.publishEvent(new CaseChanged(each.reference()));
            }
        }
    }

    /** The cases of the same matter as one, with their rows held: the leading one and all that are merged into it. */
    List<Case> lockMatter(String reference) {
        var found = cases.lock(reference).orElseThrow(TriageRefused::noCase);
        var lead = Optional.ofNullable(found.mergeLink().mergedInto()).orElse(reference);
        cases.lock(lead);
        var all = cases.mergedInto(lead).stream().map(Case::reference).collect(Collectors.toSet());
        all.add(lead);
        all.add(reference);
        return cases.lockAll(List.copyOf(all));
    }
}
