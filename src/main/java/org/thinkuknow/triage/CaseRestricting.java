package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Staff;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.SomethingWaits;
import org.thinkuknow.shell.AsksAgain;
import org.thinkuknow.shift.Officer;
import org.thinkuknow.triage.CaseChanges.CaseChanged;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A supervisor closes a case to somebody, because their own relative, neighbour or colleague is in it, and may let them in again. What is
 * decided of one case counts for all that are merged with it (decision 0116).
 */
@Service
@PreAuthorize("hasRole('SUPERVISOR')")
public class CaseRestricting {

    /** The longest reason, in characters. */
    public static final int LONGEST = 2_000;

    private static final Set<Role> OF_A_CENTRE =
            EnumSet.of(Role.OFFICER, Role.SUPERVISOR, Role.OFFENDER_MANAGER, Role.ANALYST, Role.EDUCATOR, Role.ADMIN);

    private final Restrictions restrictions;
    private final RestrictionRows rows;
    private final HandOverRows handOvers;
    private final OfficersOn officers;
    private final StepRetries retries;
    private final Staff staff;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseRestricting(
            Restrictions restrictions,
            RestrictionRows rows,
            HandOverRows handOvers,
            OfficersOn officers,
            StepRetries retries,
            Staff staff,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.restrictions = restrictions;
        this.rows = rows;
        this.handOvers = handOvers;
        this.officers = officers;
        this.retries = retries;
        this.staff = staff;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whom a case is closed to, the earliest first.
     *
     * @return with the reasons for a supervisor alone
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public List<RestrictedTo> of(String reference) {
        var all = rows.of(reference);
        var names = staff.namesOf(
                all.stream().map(RestrictionRows.Restriction::username).collect(Collectors.toSet()));
        var supervisor = Officer.signedIn().supervisor();
        return all.stream()
                .map(each -> new RestrictedTo(
                        each.username(),
                        names.getOrDefault(each.username(), each.username()),
                        each.at(),
                        staff.nameOf(each.by()),
                        supervisor ? each.reason() : null))
                .toList();
    }

    /** To whom a case can be closed: everybody of the centre who can sign in and whom it is not closed to, by name. */
    @Transactional(readOnly = true)
    public List<StaffMember> canBeNamed(String reference) {
        var named = rows.named(reference);
        return ofTheCentre().stream()
                .filter(each -> !named.contains(each.username()))
                .sorted((one, other) -> one.fullName().compareToIgnoreCase(other.fullName()))
                .toList();
    }

    /**
     * Closes a case to some people. Whoever of them has it loses it: it waits in the queue, and its clock goes on.
     *
     * @param usernames whom; those whom it is closed to already are passed over
     * @param reason    why, sealed; supervisors read it
     * @throws TriageRefused if nobody new is named or no reason given, or if no supervisor would be left who could open it again
     */
    @AsksAgain
    public void restrict(String reference, Set<String> usernames, String reason) {
        check(reason);
        retries.take(() -> close(reference, usernames, reason.strip()));
    }

    private void close(String reference, Set<String> usernames, String reason) {
        var matter = locked(reference);
        var standing = rows.named(reference);
        var fresh = new HashSet<>(usernames);
        fresh.removeAll(standing);
        TriageRefused.when(fresh.isEmpty(), "Please choose whom the case is closed to.");
        var members = ofTheCentre();
        TriageRefused.when(
                !members.stream()
                        .map(StaffMember::username)
                        .collect(Collectors.toSet())
                        .containsAll(fresh),
                "Please choose people from the list. Only people who can sign in can be named.");
        var all = new HashSet<>(standing);
        all.addAll(fresh);
        TriageRefused.when(
                members.stream()
                        .filter(each -> each.roles().contains(Role.SUPERVISOR))
                        .allMatch(each -> all.contains(each.username())),
                "Leave out at least one supervisor, or nobody could open this case again.");
        var now = clock.instant();
        matter.forEach(each -> {
            fresh.forEach(
                    who -> rows.add(each.reference(), who, Officer.signedIn().username(), now, reason));
            fresh.forEach(who -> handOvers.openedBy(who, each.reference()));
            fresh.stream().sorted().forEach(who -> audit.record("restricted", each.reference(), "to " + who));
            events.publishEvent(new CaseChanged(each.reference()));
        });
        restrictions.release(matter, all);
        matter.forEach(each -> tellIfNobodyCan(each, all, now));
    }

    /**
     * Lets somebody in again. Nobody does so for themselves: who is named is refused here as everywhere.
     *
     * @param reason why, sealed
     * @throws TriageRefused if it is not closed to them any more, or no reason is given
     */
    @AsksAgain
    public void lift(String reference, String username, String reason) {
        check(reason);
        retries.take(() -> open(reference, username, reason.strip()));
    }

    private void open(String reference, String username, String reason) {
        var by = Officer.signedIn().username();
        var lifted = locked(reference).stream()
                .filter(each -> rows.lift(each.reference(), username, by, clock.instant(), reason))
                .toList();
        TriageRefused.when(lifted.isEmpty(), "This case is not closed to them any more. Please look again.");
        lifted.forEach(each -> {
            audit.record("lifted restriction", each.reference(), "of " + username);
            events.publishEvent(new CaseChanged(each.reference()));
        });
    }

    /** Somebody else may have named this supervisor in the moment before. */
    private List<Case> locked(String reference) {
        var matter = restrictions.lockMatter(reference);
        restrictions.mustBeOpenToMe(reference, "changing whom it is closed to");
        return matter;
    }

    /** At its level: an alarm of level one stays open until somebody has it. */
    private void tellIfNobodyCan(Case found, Collection<String> closedTo, Instant now) {
        var facts = found.facts();
        var on = officers.now().on();
        if (facts.standing().state() != CaseState.CLOSED
                && facts.standing().owner() == null
                && !facts.merge().isMerged()
                && !on.isEmpty()
                && on.stream().allMatch(each -> closedTo.contains(each.username()))) {
            events.publishEvent(new SomethingWaits(
                    facts.reference(),
                    SomethingWaits.NOBODY_MAY,
                    EscalationTier.SUPERVISOR,
                    now.truncatedTo(ChronoUnit.HOURS),
                    facts.level() == Level.ONE,
                    now));
        }
    }

    private List<StaffMember> ofTheCentre() {
        return staff.everybody().stream()
                .filter(each -> each.enabled() && !Collections.disjoint(each.roles(), OF_A_CENTRE))
                .toList();
    }

    private static void check(String reason) {
        TriageRefused.when(reason.isBlank(), "Please write why.");
        TriageRefused.when(
                reason.codePointCount(0, reason.length()) > LONGEST, "Please write at most 2,000 characters.");
    }

    /**
     * That a case is closed to somebody.
     *
     * @param name   theirs
     * @param at     since when
     * @param by     the name of the supervisor who closed it
     * @param reason why; null to whoever is no supervisor
     */
    public record RestrictedTo(
            String username,
            String name,
            Instant at,
            String by,
            @Nullable String reason) {
        /** Never the reason: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "RestrictedTo[]";
        }
    }
}
