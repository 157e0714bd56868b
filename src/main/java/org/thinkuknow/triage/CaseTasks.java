package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.ThemeSteps;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shift.Officer;
import org.thinkuknow.triage.CaseChanges.CaseChanged;
import org.thinkuknow.triage.CaseQueue.QueuedCase;
import org.thinkuknow.triage.CaseTask.Kind;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is to be done in a case: the steps of its theme, which come as its level is confirmed and are never taken away, and what its
 * officer wants to be done. Of two who settle the same thing at once the first wins, and the second is told (decision 0084).
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class CaseTasks {

    private static final int LONGEST = 500;
    private static final int LONGEST_WHY = 2_000;
    private static final Duration FURTHEST = Duration.ofDays(366);

    private final CaseRepository cases;
    private final CaseTaskRows rows;
    private final ThemeSteps steps;
    private final MergedCases merged;
    private final QueueLines lines;
    private final Staff staff;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseTasks(
            CaseRepository cases,
            CaseTaskRows rows,
            ThemeSteps steps,
            MergedCases merged,
            QueueLines lines,
            Staff staff,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.steps = steps;
        this.merged = merged;
        this.lines = lines;
        this.staff = staff;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What is to be done in a case and what was, by when it is due. */
    @Transactional(readOnly = true)
    public List<CaseTask> of(String reference) {
        return rows.of(reference);
    }

    /** Whether the signed-in officer may settle and add things in a case. */
    @Transactional(readOnly = true)
    public boolean mayChange(String reference) {
        return cases.findById(reference)
                .filter(found -> !found.is(CaseState.CLOSED))
                .filter(found -> merged.mayAct(found, Officer.signedIn()))
                .isPresent();
    }

    /**
     * What is open within a time in all cases that the signed-in officer has, and in those merged into them; what is due first on
     * top, 200 at most.
     */
    @Transactional(readOnly = true)
    public List<InCase> mine(Duration ahead) {
        var open = rows.of(Officer.signedIn().username(), clock.instant().plus(ahead));
        var found = cases
                .findAllById(open.stream().map(CaseTask::reference).distinct().toList())
                .stream()
                .map(Case::facts)
                .toList();
        var shown = lines.of(found).stream()
                .collect(Collectors.toMap(queued -> queued.facts().reference(), Function.identity()));
        return open.stream()
                .map(task -> new InCase(task, Objects.requireNonNull(shown.get(task.reference()))))
                .toList();
    }

    /**
     * Says that something is done.
     *
     * @throws TriageRefused if the case is not the officer's, or a colleague was quicker, naming them
     */
    public void done(String reference, long id) {
        settle(reference, id, null);
    }

    /**
     * Says that something is not needed.
     *
     * @param why may be blank but for a step that a level-one case needs
     * @throws TriageRefused if the reason is missing or too long, the case is not the officer's, or a colleague was quicker
     */
    public void notNeeded(String reference, long id, String why) {
        TriageRefused.when(isTooLong(why, LONGEST_WHY), "Please write at most 2,000 characters.");
        settle(reference, id, why.strip());
    }

    private void settle(String reference, long id, @Nullable String whyNot) {
        var found = mine(reference);
        var task = rows.find(reference, id).orElseThrow(() -> new TriageRefused("This is not in the case any more."));
        TriageRefused.when(
                whyNot != null && whyNot.isEmpty() && task.needed() && found.level() == Level.ONE,
                "A level-one case needs this step. Please write why it is not needed here.");
        var officer = Officer.signedIn().username();
        if (!rows.settle(reference, id, officer, whyNot, clock.instant())) {
            var settled = Objects.requireNonNull(task.settled());
            throw new TriageRefused("%s has marked this as %s already."
                    .formatted(staff.nameOf(settled.by()), settled.whyNot() == null ? "done" : "not needed"));
        }
        done(whyNot == null ? "did what was to be done" : "said what is not needed", reference, task.auditWords());
    }

    /**
     * Adds a task of the officer's own.
     *
     * @param due until when it is to be done, UK time
     * @throws TriageRefused if it says nothing or too much, if the time is over or more than a year away, or the case is not the
     *                       officer's
     */
    public void add(String reference, String words, @Nullable LocalDateTime due) {
        TriageRefused.when(words.isBlank(), "Please write what is to be done.");
        TriageRefused.when(isTooLong(words, LONGEST), "Please write at most 500 characters.");
        add(reference, Kind.TASK, words.strip(), toCome(due));
    }

    /**
     * Has a case looked at again.
     *
     * @param at when, UK time
     * @throws TriageRefused if the time is over or more than a year away, or the case is not the officer's
     */
    public void lookAgain(String reference, @Nullable LocalDateTime at) {
        add(reference, Kind.REVIEW, "Look at this case again", toCome(at));
    }

    private void add(String reference, Kind kind, String words, Instant due) {
        mine(reference);
        rows.add(reference, kind, words, Officer.signedIn().username(), due, clock.instant());
        done("added what is to be done", reference, kind.words());
    }

    private Instant toCome(@Nullable LocalDateTime shown) {
        if (shown == null) {
            throw new TriageRefused("Please give the day and the time.");
        }
        var due = UkTime.instant(shown);
        var now = clock.instant();
        TriageRefused.when(!due.isAfter(now), "Please choose a time that is still to come.");
        TriageRefused.when(due.isAfter(now.plus(FURTHEST)), "Please choose a time within a year.");
        return due;
    }

    /** Adds the steps of a theme at the level of a case; those that it has or had are left as they are. */
    void come(Case found, String theme) {
        var now = clock.instant();
        steps.of(theme, found.level()).forEach(step -> rows.come(found.reference(), step, now));
        events.publishEvent(new CaseChanged(found.reference()));
    }

    private Case mine(String reference) {
        var found = cases.lock(reference).orElseThrow(TriageRefused::noCase);
        TriageRefused.when(found.is(CaseState.CLOSED), "This case is closed. Reopen it first.");
        TriageRefused.when(
                !merged.mayAct(found, Officer.signedIn()), "Take the case first. Only who has a case can change it.");
        return found;
    }

    private void done(String act, String reference, String detail) {
        audit.record(act, reference, detail);
        events.publishEvent(new CaseChanged(reference));
    }

    private static boolean isTooLong(String text, int most) {
        return text.codePointCount(0, text.length()) > most;
    }

    /** Something that is to be done, with the line of its case. */
    public record InCase(CaseTask task, QueuedCase queued) {}
}
