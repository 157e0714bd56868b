package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.shift.Officer;
import org.thinkuknow.shift.ShiftNotes;
import org.thinkuknow.triage.CaseChanges.CaseChanged;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import static java.util.Objects.requireNonNullElse;

/**
 * Whoever leads a shift gives cases to officers who are on. A case moves only from whoever was seen to have it: what a colleague took or
 * closed meanwhile is said, and the rest goes through. Its level and its clocks stay; who never looked at it has the first look still to
 * come, when they open it (decision 0079).
 */
@Service
@PreAuthorize("hasRole('SUPERVISOR')")
public class Assignments {

    private final CaseRepository cases;
    private final OfficersOn officers;
    private final HandOverRows rows;
    private final ShiftNotes notes;
    private final StepRetries retries;
    private final RestrictionRows restrictions;
    private final Staff staff;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assignments(
            CaseRepository cases,
            OfficersOn officers,
            HandOverRows rows,
            ShiftNotes notes,
            StepRetries retries,
            RestrictionRows restrictions,
            Staff staff,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.officers = officers;
        this.rows = rows;
        this.notes = notes;
        this.retries = retries;
        this.restrictions = restrictions;
        this.staff = staff;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A case that is to be given to somebody.
     *
     * @param owner the username of who had it when it was chosen, if anybody had
     */
    public record Chosen(String reference, @Nullable String owner) {}

    /**
     * What became of it.
     *
     * @param done    the references of the cases that the officer has now
     * @param refused a sentence for each other case, which is where it was
     */
    public record Assigned(List<String> done, List<String> refused) {}

    /**
     * Gives cases to an officer. Those of one colleague move together, each with its audit entry, the officer's notice and the colleague's.
     *
     * @throws TriageRefused if nothing is chosen, or if the officer cannot have a case: who cannot sign in, is no officer or is not on
     */
    public Assigned assign(List<Chosen> chosen, String officer) {
        TriageRefused.when(chosen.isEmpty(), "Please tick the cases that somebody should have.");
        TriageRefused.when(
                officers.now().on().stream().noneMatch(each -> each.username().equals(officer)),
                "Please choose an officer from the list. Only who is on shift and can sign in can be given a case.");
        var done = new ArrayList<String>();
        var refused = new ArrayList<String>();
        chosen.stream()
                .sorted(Comparator.comparing(Chosen::reference))
                .collect(Collectors.groupingBy(
                        each -> requireNonNullElse(each.owner(), ""), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(together -> {
                    try {
                        var moved = new ArrayList<String>();
                        var stayed = new ArrayList<String>();
                        retries.take(() -> {
                            moved.clear();
                            stayed.clear();
                            move(together, officer, moved, stayed);
                        });
                        done.addAll(moved);
                        refused.addAll(stayed);
                    } catch (ConcurrencyFailureException busy) {
                        together.forEach(
                                each -> refused.add("%s is being changed by somebody just now. Please try again."
                                        .formatted(each.reference())));
                    }
                });
        return new Assigned(List.copyOf(done), List.copyOf(refused));
    }

    private void move(List<Chosen> together, String officer, List<String> moved, List<String> stayed) {
        together.forEach(each -> refusal(each, officer).ifPresentOrElse(stayed::add, () -> {
            moved.add(each.reference());
            done(each, officer);
        }));
        var before = together.getFirst().owner();
        if (before != null && !moved.isEmpty()) {
            notes.put(Officer.signedIn().username(), List.of(before), clock.instant(), told(moved, officer));
        }
    }

    /** Moves a case, or says why it stays. */
    private Optional<String> refusal(Chosen chosen, String officer) {
        var from = chosen.owner();
        if (officer.equals(from)) {
            return Optional.of("%s is with %s already.".formatted(chosen.reference(), staff.nameOf(officer)));
        }
        if (restrictions.isClosed(chosen.reference(), officer)) {
            return Optional.of("%s is closed to %s.".formatted(chosen.reference(), staff.nameOf(officer)));
        }
        var moved = from == null
                ? cases.assign(chosen.reference(), officer)
                : cases.hand(chosen.reference(), from, officer);
        return moved == 1 ? Optional.empty() : Optional.of(stands(chosen.reference()));
    }

    private String stands(String reference) {
        var facts = cases.lock(reference).orElseThrow(TriageRefused::noCase).facts();
        var owner = facts.standing().owner();
        if (facts.standing().state() == CaseState.CLOSED) {
            return "%s has just been closed.".formatted(reference);
        }
        if (facts.merge().isMerged()) {
            return "%s has just been merged into %s."
                    .formatted(reference, facts.merge().into());
        }
        return owner == null
                ? "%s has just been given back. Please look again.".formatted(reference)
                : "%s: %s has just taken it.".formatted(reference, staff.nameOf(owner));
    }

    private void done(Chosen chosen, String officer) {
        var from = chosen.owner();
        rows.put(chosen.reference(), Officer.signedIn().username(), officer, clock.instant(), "");
        audit.record(
                "assigned",
                chosen.reference(),
                from == null ? "to " + officer : "from %s to %s".formatted(from, officer));
        events.publishEvent(new CaseChanged(chosen.reference()));
    }

    private String told(List<String> moved, String officer) {
        return (moved.size() == 1
                        ? "This case of yours is with %s now: %s."
                        : "These cases of yours are with %s now: %s.")
                .formatted(staff.nameOf(officer), String.join(", ", moved));
    }
}
