package org.thinkuknow.planning;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.classroom.FromLastTime;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.classroom.RunningOrders;
import org.thinkuknow.classroom.TaughtClasses;
import org.thinkuknow.planning.AgainRows.Asked;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.results.OfClass;

import java.util.List;
import java.util.Optional;

/** What many of a class missed is asked again in its next lesson: it stands in the plan, and on the remote while that lesson runs. */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class AskAgain implements OfClass, FromLastTime {

    private final Plans plans;
    private final Taught taught;
    private final TaughtClasses live;
    private final AgainRows rows;
    private final RunningOrders runningOrders;
    private final ClassLock lock;
    private final Owners owners;

    /**
     * A question that is asked again in a planned lesson.
     *
     * @param source the address of the lesson in which it stands
     */
    public record Again(String source, Question question) {}

    AskAgain(
            Plans plans,
            Taught taught,
            TaughtClasses live,
            AgainRows rows,
            RunningOrders runningOrders,
            ClassLock lock,
            Owners owners) {
        this.plans = plans;
        this.taught = taught;
        this.live = live;
        this.rows = rows;
        this.runningOrders = runningOrders;
        this.lock = lock;
        this.owners = owners;
    }

    @Override
    public Optional<String> name(String liveLesson) {
        return taught.to(liveLesson).map(planned -> planned.schoolClass().name());
    }

    @Override
    public Optional<Next> next(String liveLesson) {
        return taught.to(liveLesson)
                .flatMap(planned -> plans.of(planned.schoolClass().reference())
                        .next()
                        .map(next -> new Next(
                                "%s, week of %s"
                                        .formatted(planned.schoolClass().name(), UkTime.dayWithoutYear(next.week())),
                                "/teach/plan/" + planned.schoolClass().reference())));
    }

    /**
     * @throws LessonRefused if the live lesson is not the teacher's, nothing is planned for its class, or it has no such question
     */
    @Override
    public void askAgain(String liveLesson, String question) {
        var source = live.lesson(liveLesson).lesson().lesson();
        var asked = find(new Asked(source, question)).map(again -> new Asked(source, question));
        var inClass = taught.to(liveLesson)
                .map(planned -> planned.schoolClass().reference())
                .orElseThrow(AskAgain::nothingPlanned);
        lock.with(inClass, found -> {
            var next = plans.of(inClass).next().orElseThrow(AskAgain::nothingPlanned);
            rows.add(next.reference(), asked.orElseThrow(AskAgain::noQuestion), owners.me());
            return found;
        });
    }

    /**
     * What is asked again in a planned lesson; a question that the library has no more is left out.
     *
     * @throws PlanRefused if it is in no plan of the teacher's
     */
    public List<Again> in(String planned) {
        return rows.of(plans.lesson(planned).lesson().reference()).stream()
                .flatMap(asked -> find(asked).stream())
                .toList();
    }

    /**
     * Leaves a question out again.
     *
     * @param source   the address of the lesson in which it stands
     * @param question its id
     * @throws PlanRefused if the lesson is in no plan of the teacher's
     */
    public void leaveOut(String planned, String source, String question) {
        lock.with(plans.lesson(planned).schoolClass().reference(), found -> {
            rows.remove(planned, new Asked(source, question));
            return found;
        });
    }

    @Override
    public List<Question> of(String liveLesson) {
        return taught.to(liveLesson).stream()
                .flatMap(planned -> in(planned.lesson().reference()).stream())
                .map(Again::question)
                .toList();
    }

    private static LessonRefused nothingPlanned() {
        return new LessonRefused("Nothing is planned for this class yet. Plan its next lesson, then press once more.");
    }

    private static LessonRefused noQuestion() {
        return new LessonRefused("This question is not in the library any more.");
    }

    private Optional<Again> find(Asked asked) {
        return runningOrders
                .of(asked.source())
                .flatMap(runningOrder -> runningOrder.question(asked.question()))
                .map(question -> new Again(asked.source(), question));
    }
}
