package org.thinkuknow.ownlessons.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts the text of a lesson into its parts, each with its lines as they stand. */
final class LessonTextReader {

    private static final String MARK = "---";
    private static final String STEP = "## ";
    private static final String FENCE = ":::";
    private static final Pattern PICTURE = Pattern.compile("\\s*!\\[(?<alt>[^]]*)]\\((?<file>[^)]*)\\)\\s*");
    private static final Pattern OPENING = Pattern.compile(":::\\s*(?<word>\\S*)\\s*(?<heading>.*?)\\s*");

    private final List<String> lines;
    private final StringBuilder gap = new StringBuilder();
    private int at;

    LessonTextReader(String text) {
        this.lines = text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
    }

    Optional<LessonText> read() {
        var end = lines.isEmpty() || !bare(0).equals(MARK) ? -1 : endOfHead();
        if (end < 0) {
            return Optional.empty();
        }
        var head = HeadText.read(lines.subList(0, end + 1));
        at = end + 1;
        var opening = parts();
        var steps = new ArrayList<StepText>();
        while (at < lines.size()) {
            var line = at + 1;
            var heading = bare(at).substring(STEP.length()).strip();
            var source = taken(1);
            steps.add(StepText.read(heading, line, source, parts()));
        }
        return head.map(read -> new LessonText(read, opening, steps, gap.toString()));
    }

    private int endOfHead() {
        for (var i = 1; i < lines.size(); i++) {
            if (bare(i).equals(MARK)) {
                return i;
            }
        }
        return -1;
    }

    /** The parts up to the next step. */
    private List<PartText> parts() {
        var parts = new ArrayList<PartText>();
        while (at < lines.size() && !bare(at).startsWith(STEP)) {
            var line = bare(at);
            if (line.isBlank()) {
                gap.append(lines.get(at++));
            } else if (isFence(line)) {
                parts.add(block());
            } else if (PICTURE.matcher(line).matches()) {
                parts.add(picture(line));
            } else {
                parts.add(words());
            }
        }
        return parts;
    }

    private PartText picture(String line) {
        var found = PICTURE.matcher(line);
        return found.matches()
                ? new PartText(PartKind.PICTURE, found.group("file"), found.group("alt"), taken(1))
                : words();
    }

    private PartText words() {
        var to = at;
        var last = at;
        while (to < lines.size() && isPlain(bare(to))) {
            if (!bare(to).isBlank()) {
                last = to;
            }
            to++;
        }
        var words = Typed.lines(String.join("", lines.subList(at, last + 1)));
        return new PartText(PartKind.WORDS, "", Typed.unguarded(words), taken(last + 1 - at));
    }

    /** A block that is well made; another is kept as its lines. */
    private PartText block() {
        var opening = OPENING.matcher(bare(at));
        var kind = opening.matches() ? PartKind.ofBlock(opening.group("word")) : Optional.<PartKind>empty();
        var to = at + 1;
        while (to < lines.size() && !bare(to).startsWith(STEP) && !isFence(bare(to))) {
            to++;
        }
        var closed = to < lines.size() && bare(to).strip().equals(FENCE);
        var well = kind.filter(
                known -> known.mayHaveHeading() || opening.group("heading").isEmpty());
        if (well.isEmpty() || !closed) {
            var other = taken((closed ? to + 1 : to) - at);
            return new PartText(PartKind.OTHER, "", other.strip(), other);
        }
        var words = Typed.lines(String.join("", lines.subList(at + 1, to)));
        return new PartText(well.get(), opening.group("heading"), Typed.unguarded(words), taken(to + 1 - at));
    }

    private String taken(int count) {
        var source = gap + String.join("", lines.subList(at, at + count));
        gap.setLength(0);
        at += count;
        return source;
    }

    private static boolean isPlain(String line) {
        return !line.startsWith(STEP)
                && !isFence(line)
                && !PICTURE.matcher(line).matches();
    }

    private static boolean isFence(String line) {
        return line.startsWith(FENCE) || line.strip().equals(FENCE);
    }

    private String bare(int line) {
        var whole = lines.get(line);
        return whole.endsWith("\n") ? whole.substring(0, whole.length() - 1) : whole;
    }
}
