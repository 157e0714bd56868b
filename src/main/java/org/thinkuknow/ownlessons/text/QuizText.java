package org.thinkuknow.ownlessons.text;

import org.thinkuknow.quiz.Kind;

import java.util.List;
import java.util.Optional;

/**
 * A quiz in its questions. Read and written without a change it means the same, and {@link #write(String)} gives back its very letters.
 *
 * @param before asked before the lesson
 * @param after  asked after it
 */
public record QuizText(String title, CardText before, CardText after, List<CardText> questions) {

    public QuizText {
        title = Typed.line(title);
        questions = List.copyOf(questions);
    }

    /**
     * The questions of a text; none if it is not readable, or holds notes of its writer's or keys that a form does not show, so that it is
     * written as text alone.
     */
    public static Optional<QuizText> read(String yaml) {
        return QuizTextReader.read(yaml);
    }

    /** The text, anew. */
    public String write() {
        return new QuizTextWriter().write(this);
    }

    /** The text as it stood, if it still says the same; or else anew. */
    public String write(String stood) {
        var now = write();
        return read(stood).map(QuizText::write).filter(now::equals).isPresent() ? stood : now;
    }

    static String rowsKey(Kind kind) {
        return switch (kind) {
            case MATCH -> "pairs";
            case STORY -> "scenes";
            default -> "options";
        };
    }

    /** What {@link RowText#more()} is called in the rows of a kind. */
    static String moreKey(Kind kind) {
        return switch (kind) {
            case MATCH -> "with";
            case STORY -> "to";
            case SCALE -> "level";
            default -> "";
        };
    }

    static boolean saysRight(Kind kind) {
        return kind == Kind.ONE || kind == Kind.SEVERAL || kind == Kind.TRUE_FALSE || kind == Kind.STORY;
    }
}
