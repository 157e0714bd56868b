package org.thinkuknow.ownlessons.ui.form;

import org.thinkuknow.ownlessons.DraftFinding;
import org.thinkuknow.ownlessons.OwnText;
import org.thinkuknow.ownlessons.text.CardText;
import org.thinkuknow.ownlessons.text.LessonText;
import org.thinkuknow.ownlessons.text.QuizText;
import org.thinkuknow.ownlessons.text.StepText;

import java.util.List;
import java.util.stream.Stream;

/**
 * On which card of the form each line of the two texts stands.
 *
 * @param steps     the line of each step
 * @param questions the line of each question: before, after, and then those of the quiz; 0 for one that is not there
 */
record FormPlaces(List<Integer> steps, List<Integer> questions) {

    static FormPlaces of(OwnText text) {
        return new FormPlaces(
                LessonText.read(text.lesson()).map(LessonText::steps).orElse(List.of()).stream()
                        .map(StepText::line)
                        .toList(),
                QuizText.read(text.quiz()).stream()
                        .flatMap(quiz ->
                                Stream.concat(Stream.of(quiz.before(), quiz.after()), quiz.questions().stream()))
                        .map(CardText::line)
                        .toList());
    }

    /** The step that something was found in, counted from one; 0 if it is about the lesson as a whole. */
    int stepOf(DraftFinding finding) {
        return (int) steps.stream().filter(line -> line <= finding.line()).count();
    }

    /** The place in {@link #questions} that something was found in; -1 if it is about the quiz as a whole. */
    int questionOf(DraftFinding finding) {
        var found = -1;
        for (var i = 0; i < questions.size(); i++) {
            var line = questions.get(i);
            if (line > 0 && line <= finding.line() && (found < 0 || line > questions.get(found))) {
                found = i;
            }
        }
        return found;
    }
}
