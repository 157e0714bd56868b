package org.thinkuknow.ownlessons;

import org.springframework.stereotype.Component;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.Strand;
import org.thinkuknow.ownlessons.text.LessonText;
import org.thinkuknow.ownlessons.text.PartKind;
import org.thinkuknow.ownlessons.text.PartText;
import org.thinkuknow.ownlessons.text.QuizText;
import org.thinkuknow.ownlessons.text.StepText;

import java.util.List;

/** What a lesson of a school's own can begin with. */
@Component
public class OwnExample {

    private static final int MINUTES = 5;
    private static final String NOTHING_YET = "---\ntitle:\nstrand: %s\naim:\nminutes: %d\n---\n"
            .formatted(Strand.ONLINE_RELATIONSHIPS.slug(), 3 * MINUTES);

    private final ContentFiles files;

    OwnExample(ContentFiles files) {
        this.files = files;
    }

    /** A short lesson in which everything is right, to write over. */
    public OwnText of(AgeBand band) {
        var ending = band == AgeBand.FOUR_TO_SEVEN ? "-4-7" : "";
        return new OwnText(
                fitted(file("own/lesson%s.md".formatted(ending)), band),
                fitted(file("own/quiz%s.yaml".formatted(ending)), band));
    }

    /** A lesson of three steps in which next to nothing is written; the last says how to get help, as the example does. */
    public OwnText threeSteps(AgeBand band) {
        var telling = LessonText.read(of(band).lesson()).orElseThrow().steps().getLast();
        var empty = LessonText.read(NOTHING_YET).orElseThrow();
        var lesson = new LessonText(
                empty.head(),
                List.of(),
                List.of(
                        StepText.of("", MINUTES, List.of(PartText.of(PartKind.TALK, "", ""))),
                        StepText.of("", MINUTES, List.of(PartText.of(PartKind.DO, "", ""))),
                        StepText.of(
                                telling.title(),
                                MINUTES,
                                telling.parts().stream()
                                        .filter(part -> part.kind() != PartKind.SHEET)
                                        .toList())),
                "");
        return new OwnText(lesson.write(), pair(band).write());
    }

    /** The questions before and after that fit every lesson: what is a good first step with a worry? */
    public QuizText pair(AgeBand band) {
        return QuizText.read(fitted(file("own/pair.yaml"), band)).orElseThrow();
    }

    /** A lesson of the library with its quiz. */
    public OwnText copyOf(Lesson lesson) {
        var folder = "lessons/%s/%s/".formatted(lesson.band().slug(), lesson.slug());
        return new OwnText(file(folder + "lesson.md"), file(folder + "quiz.yaml"));
    }

    private String file(String path) {
        return files.written(path)
                .orElseThrow(() -> new IllegalStateException("content/%s is missing".formatted(path)));
    }

    /** Six steps fill 30 minutes or 45. */
    private static String fitted(String text, AgeBand band) {
        var primary = band.lessonMinutes() == AgeBand.FOUR_TO_SEVEN.lessonMinutes();
        return text.replace("{band}", band.slug())
                .replace("{minutes}", String.valueOf(band.lessonMinutes()))
                .replace("{long}", primary ? "5" : "8")
                .replace("{short}", primary ? "5" : "7")
                .replace("{relationships}", primary ? "primary-online-safety" : "secondary-online-safety")
                .replace(
                        "{computing}",
                        switch (band) {
                            case FOUR_TO_SEVEN -> "ks1-safely";
                            case SEVEN_TO_ELEVEN -> "ks2-acceptable";
                            case ELEVEN_TO_FOURTEEN -> "ks3-identity";
                            case FOURTEEN_TO_EIGHTEEN -> "ks4-change";
                        });
    }
}
