package org.thinkuknow.ownlessons.text;

import java.util.List;
import java.util.Optional;

/**
 * A lesson's text in its parts. Read and written without a change, it is the same text, letter for letter; whatever the form does not
 * know stays where it stands.
 *
 * @param opening what stands before the first step: the notes about the whole lesson
 * @param tail    empty lines at the end
 */
public record LessonText(HeadText head, List<PartText> opening, List<StepText> steps, String tail) {

    public LessonText {
        opening = List.copyOf(opening);
        steps = List.copyOf(steps);
    }

    /** The parts of a text; none if its head cannot be shown in a form, so that it is written as text alone. */
    public static Optional<LessonText> read(String text) {
        return new LessonTextReader(text).read();
    }

    /** The text. */
    public String write() {
        var text = new StringBuilder(head.write());
        opening.forEach(part -> add(text, part.source()));
        for (var step : steps) {
            add(text, step.source());
            step.parts().forEach(part -> add(text, part.source()));
        }
        add(text, tail);
        return text.toString();
    }

    private static void add(StringBuilder text, String source) {
        if (!source.isEmpty() && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        text.append(source);
    }
}
