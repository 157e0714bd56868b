package org.thinkuknow.classroom;

import org.thinkuknow.learning.Lesson;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything a class goes through in one lesson, in order: what it is asked from last time, the question before, the steps, the quiz,
 * the question after.
 *
 * @param steps at least one
 */
public record RunningOrder(Lesson lesson, List<LessonStep> steps) {

    /** Where a lesson is before its first step: pupils come in. */
    public static final String WAITING = "waiting";

    public RunningOrder {
        steps = List.copyOf(steps);
    }

    /** The order of a lesson and its quiz. */
    public static RunningOrder of(Quiz quiz) {
        var steps = new ArrayList<LessonStep>();
        steps.add(new LessonStep.ToAnswer(LessonStep.ToAnswer.BEFORE, quiz.before()));
        var parts = quiz.lesson().steps();
        for (var i = 0; i < parts.size(); i++) {
            steps.add(new LessonStep.ToRead(i + 1, parts.get(i)));
        }
        quiz.questions().forEach(question -> steps.add(new LessonStep.ToAnswer("Quiz", question)));
        steps.add(new LessonStep.ToAnswer(LessonStep.ToAnswer.AFTER, quiz.after()));
        return new RunningOrder(quiz.lesson(), steps);
    }

    /** The same order after other steps. */
    RunningOrder after(List<LessonStep> first) {
        return new RunningOrder(
                lesson, Stream.concat(first.stream(), steps.stream()).toList());
    }

    /**
     * The same order without some of its steps. The last of the lesson itself stays whatever is left out: there children learn how to tell
     * somebody.
     */
    public RunningOrder leavingOut(Set<String> ids) {
        return new RunningOrder(
                lesson,
                steps.stream()
                        .filter(step -> !ids.contains(step.id()) || isNeeded(step))
                        .toList());
    }

    /** Whether a step is taught whatever is left out. */
    public boolean isNeeded(LessonStep step) {
        return step instanceof LessonStep.ToRead reading
                && reading.place() == lesson.steps().size();
    }

    /** How long a class takes, in minutes. */
    public int minutes() {
        return steps.stream().mapToInt(LessonStep::minutes).sum();
    }

    /** The question before the lesson, unless it was left out. */
    public Optional<Question> before() {
        return around(LessonStep.ToAnswer.BEFORE);
    }

    /** The question after it, unless it was left out. */
    public Optional<Question> afterwards() {
        return around(LessonStep.ToAnswer.AFTER);
    }

    private Optional<Question> around(String when) {
        return steps.stream()
                .filter(LessonStep.ToAnswer.class::isInstance)
                .map(LessonStep.ToAnswer.class::cast)
                .filter(asked -> asked.when().equals(when))
                .map(LessonStep.ToAnswer::question)
                .findFirst();
    }

    /** The step with an id. */
    public Optional<LessonStep> find(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The question with an id. */
    public Optional<Question> question(String id) {
        return find(id).flatMap(step ->
                step instanceof LessonStep.ToAnswer asked ? Optional.of(asked.question()) : Optional.empty());
    }

    /** The lesson in which a question stands: an earlier one if it is asked from last time. */
    public Lesson lessonOf(Question question) {
        return find(question.id())
                .flatMap(step -> step instanceof LessonStep.ToAnswer asked ? asked.from() : Optional.empty())
                .orElse(lesson);
    }

    /** The place of a step, counted from one; 0 while the class comes in or if the step is gone. */
    public int place(String id) {
        return find(id).map(step -> steps.indexOf(step) + 1).orElse(0);
    }

    /** What comes after a step, if anything does; before the first one, that. */
    public Optional<LessonStep> after(String id) {
        return steps.stream().skip(place(id)).findFirst();
    }

    /** How many minutes are planned from a step on: those of the steps, and one for each question. */
    public int minutesFrom(String id) {
        return steps.stream()
                .skip(Math.max(0, place(id) - 1))
                .mapToInt(LessonStep::minutes)
                .sum();
    }

    /** The id of a step so many further on or back, kept within the order; before its first step is the waiting. */
    public String from(String id, int by) {
        var place = Math.clamp((long) place(id) + by, 0, steps.size());
        return place == 0 ? WAITING : steps.get(place - 1).id();
    }
}
