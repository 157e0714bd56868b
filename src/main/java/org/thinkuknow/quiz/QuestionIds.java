package org.thinkuknow.quiz;

import org.thinkuknow.content.Entry;
import org.thinkuknow.learning.Lesson;

import java.util.HashSet;
import java.util.Set;

/** Checks that an id is made of the lesson's strand and band, and is used once in all quizzes. */
final class QuestionIds {

    private static final String NUMBER = "[0-9]{2}";
    private static final String FURTHER_LESSON = "(-[0-9]+)?";

    private final Set<String> inUse = new HashSet<>();

    /** Reads the id of a question within a quiz. */
    String ofQuestion(Entry entry, Lesson lesson) {
        return read(entry, lesson, NUMBER, "two digits, such as `%s-01`");
    }

    /** Reads the id of the question before or after a lesson. */
    String ofPair(Entry entry, Lesson lesson, String place) {
        return read(
                entry,
                lesson,
                place + FURTHER_LESSON,
                "`%s`, here `%%1$s-%s`, or `%%1$s-%s-2` in a second lesson of that strand and band"
                        .formatted(place, place, place));
    }

    private String read(Entry entry, Lesson lesson, String ending, String words) {
        var id = entry.text("id");
        var beginning = lesson.strand().letters() + "-" + lesson.band().slug();
        if (!id.isEmpty() && !id.matches(beginning + "-" + ending)) {
            entry.wrong(
                    "id",
                    "The id is made of the lesson's strand, its band and %s; `%s` is not."
                            .formatted(words.formatted(beginning), id));
        }
        if (!id.isEmpty() && !inUse.add(id)) {
            entry.wrong("id", "The id `%s` is used twice; give this question one of its own.".formatted(id));
        }
        return id;
    }
}
