package org.thinkuknow.ownlessons.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A step.
 *
 * @param minutes 0 if its heading says none
 * @param line    of its heading in the text that was read, counted from one; 0 for one that was made in the form
 * @param source  its heading as it stands in the text, with the empty lines before it
 */
public record StepText(String title, int minutes, List<PartText> parts, int line, String source) {

    private static final Pattern HEADING = Pattern.compile("(?<title>.*?) ?\\((?<minutes>\\d{1,3}) minutes?\\)");

    public StepText {
        parts = List.copyOf(parts);
    }

    /** A step that was typed into the form. */
    public static StepText of(String title, int minutes, List<PartText> parts) {
        var named = Typed.line(title);
        return new StepText(
                named,
                minutes,
                parts,
                0,
                "\n## %s%s(%d minute%s)\n"
                        .formatted(named, named.isEmpty() ? "" : " ", minutes, minutes == 1 ? "" : "s"));
    }

    static StepText read(String heading, int line, String source, List<PartText> parts) {
        var read = HEADING.matcher(heading);
        return read.matches()
                ? new StepText(
                        read.group("title").strip(), Integer.parseInt(read.group("minutes")), parts, line, source)
                : new StepText(heading, 0, parts, line, source);
    }

    /** The same with other parts. */
    public StepText with(List<PartText> others) {
        return new StepText(title, minutes, others, line, source);
    }
}
