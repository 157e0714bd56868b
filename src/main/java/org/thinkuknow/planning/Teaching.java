package org.thinkuknow.planning;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.classroom.EarlierQuestion;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.LiveState;
import org.thinkuknow.classroom.PreparedStarts.PreparedStart;
import org.thinkuknow.classroom.RunningOrder;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A teacher prepares a lesson of a plan, and starts it. */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class Teaching {

    private final Plans plans;
    private final PlanRows rows;
    private final PreparationRows preparations;
    private final AgainRows again;
    private final LiveLessons live;
    private final ClassLock lock;
    private final Owners owners;
    private final SchoolCalendar calendar;
    private final Clock clock;

    /** A lesson that runs, and what its teacher noted for it. */
    public record Noted(PlannedLesson lesson, String notes) {}

    Teaching(
            Plans plans,
            PlanRows rows,
            PreparationRows preparations,
            AgainRows again,
            LiveLessons live,
            ClassLock lock,
            Owners owners,
            SchoolCalendar calendar,
            Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.preparations = preparations;
        this.again = again;
        this.live = live;
        this.lock = lock;
        this.owners = owners;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * What the signed-in teacher has prepared for a lesson.
     *
     * @throws PlanRefused if it is in no plan of hers
     */
    public Preparation preparation(String reference) {
        return preparations
                .of(plans.lesson(reference).lesson().reference(), owners.me())
                .orElse(Preparation.NONE);
    }

    /** What the signed-in teacher has prepared of a lesson that is in no plan, by its address. */
    public Preparation preparationApart(String address) {
        return preparations.of(address, owners.me()).orElse(Preparation.NONE);
    }

    /**
     * Prepares a lesson that is in no plan, for whichever class.
     *
     * @throws PlanRefused if there is no lesson at the address
     */
    public void prepareApart(String address, Preparation prepared) {
        if (parts(address).isEmpty()) {
            throw PlanRefused.noSuchLesson();
        }
        preparations.keep(address, owners.me(), prepared, clock.instant());
    }

    /** Everything that a lesson has, as it would be taught now; nothing if there is no such lesson for this teacher. */
    public Optional<RunningOrder> parts(String address) {
        return live.wholeOf(address);
    }

    /** @throws PlanRefused if the lesson is in no plan of the teacher's */
    public void prepare(String reference, Preparation prepared) {
        lock.with(plans.lesson(reference).schoolClass().reference(), found -> {
            preparations.keep(
                    rows.find(found.reference(), reference)
                            .orElseThrow(PlanRefused::noLesson)
                            .reference(),
                    owners.me(),
                    prepared,
                    clock.instant());
            return found;
        });
    }

    /**
     * The teacher's live lesson that would be joined if this one were started, and that is not this class's for sure: it runs with another
     * class, or was started without a plan.
     *
     * @throws PlanRefused if it is in no plan of the teacher's
     */
    public Optional<LiveState> runsWithOthers(String reference) {
        return live.stillRuns(plans.lesson(reference).lesson().lesson())
                .filter(running -> rows.taughtBy(running.lesson().reference())
                        .map(lesson -> !lesson.reference().equals(reference))
                        .orElse(!running.isUntouched()));
    }

    /**
     * Starts a lesson live as it was prepared, or goes on with it if it runs with this class, and notes that it was taught today.
     *
     * @return its join code
     * @throws PlanRefused   if it is in no plan of the teacher's, or runs and may be another class's
     * @throws LessonRefused if it cannot be taught live
     */
    public String start(String reference) {
        runsWithOthers(reference).ifPresent(running -> {
            throw runsElsewhere(running.lesson());
        });
        return begin(reference, live.start(plans.lesson(reference).lesson().lesson()));
    }

    /**
     * Ends a live lesson that runs with others, and starts it for this class.
     *
     * @param instead the reference of the live lesson that ends
     * @return the join code of the new one
     * @throws PlanRefused   if it is in no plan of the teacher's
     * @throws LessonRefused if it cannot be taught live
     */
    public String startAnew(String reference, String instead) {
        return begin(reference, live.startAnew(plans.lesson(reference).lesson().lesson(), instead));
    }

    private String begin(String reference, String code) {
        var planned = plans.lesson(reference);
        var lesson = live.taught(code);
        var started = lesson.reference();
        lock.with(planned.schoolClass().reference(), found -> {
            refuseIfOfAnotherClass(lesson, reference);
            rows.find(found.reference(), reference)
                    .filter(now -> !started.equals(now.live()))
                    .ifPresent(now -> {
                        now.taughtLive().ifPresent(again::release);
                        rows.setTaught(now, calendar.today(), started, owners.me());
                    });
            if (lesson.hasJustBegun()) {
                again.ask(found.reference(), started);
            }
            return found;
        });
        prepare(lesson, preparations.of(reference, owners.me()).map(Preparation::start));
        return code;
    }

    /** Where a colleague was quicker to move the class, what waited for it waits on. */
    private void prepare(LiveLesson lesson, Optional<PreparedStart> prepared) {
        var asked = again.askedIn(lesson.reference());
        if (prepared.isPresent() || !asked.isEmpty()) {
            live.prepare(
                    lesson.code(),
                    prepared.orElseGet(() -> new PreparedStart(lesson.pace(), lesson.leftOut(), List.of()))
                            .asking(asked.stream().limit(EarlierQuestion.MOST).toList()));
        }
        if (live.mine(lesson.code()).lesson().fromLast().isEmpty()) {
            again.release(lesson.reference());
        }
    }

    /** The notes that the teacher made for lessons of hers that run now. */
    public List<Noted> notesAtHand() {
        return live.running().stream()
                .flatMap(running -> rows.taughtBy(running.reference()).stream())
                .flatMap(lesson -> preparations
                        .of(lesson.reference(), owners.me())
                        .filter(prepared -> !prepared.notes().isEmpty())
                        .map(prepared -> new Noted(lesson, prepared.notes()))
                        .stream())
                .toList();
    }

    /** With one code for two classes, the answers of both would be one. */
    private void refuseIfOfAnotherClass(LiveLesson running, String wanted) {
        if (rows.taughtBy(running.reference())
                .filter(other -> !other.reference().equals(wanted))
                .isPresent()) {
            throw runsElsewhere(running);
        }
    }

    private static PlanRefused runsElsewhere(LiveLesson running) {
        return new PlanRefused(
                "This lesson still runs with another class of yours, with the code %s. End it there first; then start it here."
                        .formatted(running.code()));
    }
}
