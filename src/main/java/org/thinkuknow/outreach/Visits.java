package org.thinkuknow.outreach;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Visits to schools: planned, confirmed, held, followed up or cancelled. Each move is one transaction with its row of the audit
 * record. An educator sees those to which they go, a supervisor all (decision 0052).
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('EDUCATOR', 'SUPERVISOR')")
public class Visits {

    private static final String VISIT = "visit";

    private final VisitRepository rows;
    private final WhoseVisits whose;
    private final VisitTexts texts;
    private final VisitWords words;
    private final Staff staff;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Visits(
            VisitRepository rows,
            WhoseVisits whose,
            VisitTexts texts,
            VisitWords words,
            Staff staff,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.whose = whose;
        this.texts = texts;
        this.words = words;
        this.staff = staff;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Plans a visit, of which whoever plans it is the leader.
     *
     * @param id made by the page: the same plan sent twice is one visit
     * @return its reference
     * @throws VisitRefused with a sentence if it cannot be
     */
    @PreAuthorize("hasRole('EDUCATOR')")
    public String plan(UUID id, NewVisit wanted) {
        return plan(id, wanted, null);
    }

    /**
     * Plans another visit to a school, after one that was held.
     *
     * @throws VisitRefused with a sentence if it cannot be, or the earlier one is not theirs
     */
    @PreAuthorize("hasRole('EDUCATOR')")
    public String planAfter(UUID id, NewVisit wanted, String earlier) {
        return plan(id, wanted, whose.find(earlier));
    }

    /** The reference of the visit that is planned with an id. */
    public static String reference(UUID id) {
        return "V-" + id.toString().substring(0, 13).toUpperCase(Locale.ROOT);
    }

    private String plan(UUID id, NewVisit wanted, @Nullable Visit earlier) {
        var reference = reference(id);
        if (rows.existsById(reference)) {
            return whose.find(reference).reference();
        }
        var text = new VisitText(wanted.travel(), Arrangements.NONE, "");
        var visit = new Visit(
                reference, SignedIn.username(), checked(wanted), texts.seal(text, reference), clock.instant());
        if (earlier != null) {
            visit.follow(earlier.reference());
        }
        rows.saveAndFlush(visit);
        audit.record("planned", reference, VISIT);
        return reference;
    }

    /** Only who can go, goes. */
    private NewVisit checked(NewVisit wanted) {
        var known = staff.educators().stream().map(each -> each.username()).toList();
        if (!known.containsAll(wanted.people())) {
            throw new VisitRefused("Only educators who can sign in go to a school. Please choose again who goes.");
        }
        return wanted;
    }

    /**
     * Opens a visit; that it was read is written down.
     *
     * @throws VisitRefused if there is none with that reference, or it is somebody else's
     */
    public OpenedVisit open(String reference) {
        var found = whose.find(reference);
        audit.record("read", reference, VISIT);
        return opened(found);
    }

    /**
     * Changes what is planned.
     *
     * @throws VisitRefused with a sentence if it cannot be
     */
    public void change(Seen seen, NewVisit wanted) {
        move(seen, "changed", visit -> {
            var text = texts.of(visit).with(wanted.travel());
            visit.change(checked(wanted), texts.seal(text, seen.reference()), clock.instant());
        });
    }

    /**
     * Notes what is agreed with the school.
     *
     * @throws VisitRefused with a sentence if it cannot be
     */
    public void arrange(Seen seen, Arrangements agreed) {
        move(seen, "arranged", visit -> {
            var text = texts.of(visit).with(agreed);
            visit.arrange(agreed, texts.seal(text, seen.reference()), clock.instant());
        });
    }

    /**
     * Ticks a point of the checklist, or takes the tick back.
     *
     * @throws VisitRefused if the visit is not ahead any more, or there is no such point
     */
    public void check(Seen seen, String point, boolean done) {
        if (!words.isPoint(point)) {
            throw new VisitRefused("There is no such point on the checklist.");
        }
        move(seen, (done ? "ticked " : "took back ") + point, visit -> visit.check(point, done, clock.instant()));
    }

    /**
     * Says that everything is agreed.
     *
     * @throws VisitRefused with everything that is still open
     */
    public void confirm(Seen seen) {
        move(seen, "confirmed", visit -> visit.confirm(missing(visit), clock.instant()));
    }

    /**
     * Says that a visit took place.
     *
     * @throws VisitRefused if it has not begun, or is not confirmed
     */
    public void hold(Seen seen) {
        move(seen, "held", visit -> {
            visit.hold(clock.instant());
            var plan = visit.plan();
            events.publishEvent(new VisitHeld(visit.reference(), plan.school().number(), plan.talk(), clock.instant()));
        });
    }

    /**
     * Says that it will not take place.
     *
     * @throws VisitRefused if it did
     */
    public void cancel(Seen seen) {
        move(seen, "cancelled", visit -> visit.cancel(clock.instant()));
    }

    private void move(Seen seen, String act, Consumer<Visit> step) {
        step.accept(whose.lock(seen));
        rows.flush();
        audit.record(act, seen.reference(), VISIT);
    }

    private List<String> missing(Visit visit) {
        return Stream.of(
                        words.open(visit.plan().school().nation(), visit.checked()),
                        texts.of(visit).arrangements().missing())
                .flatMap(Collection::stream)
                .toList();
    }

    private OpenedVisit opened(Visit visit) {
        var text = texts.of(visit);
        return new OpenedVisit(
                visit.facts(),
                visit.version(),
                staff.namesOf(visit.people()),
                text.travel(),
                text.arrangements(),
                visit.checked(),
                visit.state() == VisitState.PLANNED ? missing(visit) : List.of(),
                visit.after(),
                text.pupilsAsked());
    }
}
