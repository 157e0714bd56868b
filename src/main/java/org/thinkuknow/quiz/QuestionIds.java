package org.thinkuknow.quiz;

import org.thinkuknow.content.Entry;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.LessonMeasure;
import org.thinkuknow.learning.Strand;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that an id is made of the lesson's strand and band, and is used once in all quizzes. A school's may begin with any strand. */
final class QuestionIds {

    private static final String NUMBER = "[0-9]{2}";
    private static final String FURTHER_LESSON = "(-[0-9]+)?";

    private final LessonMeasure measure;
    private final Set<String> inUse = new HashSet<>();

    QuestionIds(LessonMeasure measure) {
        this.measure = measure;
    }

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

    /** A school's lesson may change its strand, and an id stays for ever. */
    private Stream<String> beginnings(Lesson lesson) {
        return (measure == LessonMeasure.LIBRARY ? Stream.of(lesson.strand()) : Arrays.stream(Strand.values()))
                .map(strand -> strand.letters() + "-" + lesson.band().slug());
    }

    private String read(Entry entry, Lesson lesson, String ending, String words) {
        var id = entry.text("id");
        var beginning = lesson.strand().letters() + "-" + lesson.band().slug();
        if (!id.isEmpty() && beginnings(lesson).noneMatch(each -> id.matches(each + "-" + ending))) {
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
