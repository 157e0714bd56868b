package org.thinkuknow.planning;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.classroom.EarlierQuestion;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.classroom.RunningOrders;
import org.thinkuknow.classroom.TaughtClasses;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.results.OfClass;

import java.util.List;
import java.util.Optional;

/** What many of a class missed is asked again: its next live lesson begins with it, whichever that is. */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class AskAgain implements OfClass {

    private final Plans plans;
    private final Taught taught;
    private final TaughtClasses live;
    private final AgainRows rows;
    private final RunningOrders runningOrders;
    private final ClassLock lock;
    private final Owners owners;

    /**
     * A question that waits for a class's next live lesson.
     *
     * @param source where it stands
     */
    public record Again(EarlierQuestion source, Question question) {}

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
                .map(Plans.Planned::schoolClass)
                .map(inClass -> new Next(
                        plans.of(inClass.reference())
                                .next()
                                .map(next ->
                                        "%s, week of %s".formatted(inClass.name(), UkTime.dayWithoutYear(next.week())))
                                .orElse(inClass.name()),
                        "/teach/plan/" + inClass.reference()));
    }

    /**
     * @throws LessonRefused if the live lesson is not the teacher's, no class is known for it, it has no such question, or too much
     *                       waits for that class already
     */
    @Override
    public void askAgain(String liveLesson, String question) {
        var origin = live.lesson(liveLesson).lesson().origin(question);
        if (find(origin).isEmpty()) {
            throw new LessonRefused("This question is not in the library any more.");
        }
        var missedIn = taught.to(liveLesson)
                .orElseThrow(() -> new LessonRefused("Say first which class this was; then press once more."));
        lock.with(missedIn.schoolClass().reference(), found -> {
            var waiting = rows.waiting(found.reference());
            if (!waiting.contains(origin) && waiting.size() >= EarlierQuestion.MOST) {
                throw new LessonRefused(
                        "%d questions wait for this class already. Leave one out when you prepare its next lesson, then press once more."
                                .formatted(waiting.size()));
            }
            rows.add(missedIn.lesson().reference(), origin, owners.me());
            return found;
        });
    }

    /**
     * What the class of a planned lesson is asked when its next live lesson begins. A question that the library has no more is left out.
     *
     * @throws PlanRefused if the lesson is in no plan of the teacher's
     */
    public List<Again> in(String planned) {
        return rows.waiting(plans.lesson(planned).schoolClass().reference()).stream()
                .flatMap(asked -> find(asked).stream())
                .toList();
    }

    /**
     * Leaves a question out again.
     *
     * @param planned a lesson in the plan of the class
     * @throws PlanRefused if that is in no plan of the teacher's
     */
    public void leaveOut(String planned, EarlierQuestion question) {
        lock.with(plans.lesson(planned).schoolClass().reference(), found -> {
            rows.remove(found.reference(), question);
            return found;
        });
    }

    private Optional<Again> find(EarlierQuestion asked) {
        return runningOrders
                .of(asked.lesson())
                .flatMap(runningOrder -> runningOrder.question(asked.id()))
                .map(question -> new Again(asked, question));
    }
}
