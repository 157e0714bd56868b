package org.thinkuknow.classroom;

import org.thinkuknow.learning.Lesson;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything a class goes through in one lesson, in order: the question before, the steps, the quiz, the question after.
 *
 * @param stops at least one
 */
public record LineUp(Lesson lesson, List<Stop> stops) {

    /** Where a lesson is before its first stop: pupils come in. */
    public static final String WAITING = "waiting";

    public LineUp {
        stops = List.copyOf(stops);
    }

    /** The line-up of a lesson and its quiz. */
    public static LineUp of(Quiz quiz) {
        var stops = new ArrayList<Stop>();
        stops.add(new Stop.Asking("Before the lesson", quiz.before()));
        var steps = quiz.lesson().steps();
        for (var i = 0; i < steps.size(); i++) {
            stops.add(new Stop.Reading(i + 1, steps.get(i)));
        }
        quiz.questions().forEach(question -> stops.add(new Stop.Asking("Quiz", question)));
        stops.add(new Stop.Asking("After the lesson", quiz.after()));
        return new LineUp(quiz.lesson(), stops);
    }

    /** The stop with an id. */
    public Optional<Stop> find(String id) {
        return stops.stream().filter(stop -> stop.id().equals(id)).findFirst();
    }

    /** The question with an id. */
    public Optional<Question> question(String id) {
        return find(id).flatMap(
                        stop -> stop instanceof Stop.Asking asking ? Optional.of(asking.question()) : Optional.empty());
    }

    /** The place of a stop, counted from one; 0 while the class comes in or if the stop is gone. */
    public int place(String id) {
        return find(id).map(stop -> stops.indexOf(stop) + 1).orElse(0);
    }

    /** The id of a stop so many further on or back, kept within the line-up; before its first stop is the waiting. */
    public String from(String id, int steps) {
        var place = Math.clamp((long) place(id) + steps, 0, stops.size());
        return place == 0 ? WAITING : stops.get(place - 1).id();
    }
}
