package org.thinkuknow.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts a file into its head and its sections, line by line, so that every mistake can be shown at its line. */
final class SectionReader {

    private static final Pattern PICTURE = Pattern.compile("!\\[(?<alt>[^]]*)]\\((?<file>[^)]*)\\)");
    private static final Pattern OPENING =
            Pattern.compile(":::\\s*(?<word>\\S*)\\s*(?<heading>.*?)\\s*", Pattern.DOTALL);

    private final String file;
    private final ContentFiles files;
    private final Problems problems;
    private final List<Section> sections = new ArrayList<>();
    private final RenderLimits strain = new RenderLimits();

    private SectionReader(String file, ContentFiles files, Problems problems) {
        this.file = file;
        this.files = files;
        this.problems = problems;
    }

    /** A head between two `---` lines, and the sections after it; the first of them stands before any heading. */
    record Parts(Entry head, List<Section> sections) {}

    static Parts read(String file, ContentFiles files, Problems problems) {
        return new SectionReader(file, files, problems).read();
    }

    private Parts read() {
        var lines = files.text(file).orElse("").lines().toList();
        var headEnd = lines.size() > 1 ? lines.subList(1, lines.size()).indexOf("---") + 1 : 0;
        if (lines.isEmpty() || !lines.getFirst().equals("---") || headEnd < 1) {
            problems.add(file, 1, "The file must begin with `---`, its entries such as `title: …`, and `---` again.");
            return new Parts(Entry.parse(file, 1, "", problems), List.of(Section.at("", 1)));
        }
        sections.add(Section.at("", headEnd + 2));
        for (var i = headEnd + 1; i < lines.size(); i++) {
            readLine(lines.get(i), i + 1);
        }
        checkClosed();
        return new Parts(
                Entry.parse(file, 2, String.join("\n", lines.subList(1, headEnd)), problems), List.copyOf(sections));
    }

    private void readLine(String line, int number) {
        var blocks = sections.getLast().blocks();
        var open = blocks.isEmpty() ? BlockKind.PLAIN : blocks.getLast().kind();
        if (line.startsWith("## ")) {
            checkClosed();
            sections.add(Section.at(line.substring(3).strip(), number));
        } else if (line.strip().equals(":::")) {
            if (open == BlockKind.PLAIN) {
                problems.add(
                        file, number, "This `:::` closes nothing; take it out or open a block with `:::name` above.");
            }
            blocks.add(Block.plainAfter(number));
        } else if (line.startsWith(":::")) {
            openBlock(line, number, open);
        } else {
            if (blocks.isEmpty()) {
                blocks.add(Block.plainAfter(number - 1));
            }
            checkPictures(line, number);
            add(line, number);
        }
    }

    private void add(String line, int number) {
        strain.of(line)
                .ifPresentOrElse(
                        mend -> problems.add(file, number, mend),
                        () -> sections.getLast().blocks().getLast().lines().add(line));
    }

    private void openBlock(String line, int number, BlockKind open) {
        if (open != BlockKind.PLAIN) {
            problems.add(
                    file, number, "The `:::%s` above is still open; close it with `:::` first.".formatted(open.word()));
        }
        var opening = OPENING.matcher(line);
        var word = opening.matches() ? opening.group("word") : "";
        var kind = BlockKind.of(word);
        if (kind.isEmpty()) {
            problems.add(
                    file,
                    number,
                    "`:::%s` is no block; use %s."
                            .formatted(
                                    word,
                                    Stream.of(BlockKind.values())
                                            .filter(each -> each != BlockKind.PLAIN)
                                            .map(BlockKind::word)
                                            .collect(Collectors.joining(", "))));
        }
        var known = kind.orElse(BlockKind.TALK);
        sections.getLast()
                .blocks()
                .add(new Block(known, heading(known, opening.group("heading"), number), number, new ArrayList<>()));
    }

    private String heading(BlockKind kind, String written, int number) {
        if (kind.title() == BlockKind.Title.NONE && !written.isEmpty()) {
            problems.add(
                    file, number, "A `:::%s` has no heading; put these words on the next line.".formatted(kind.word()));
        }
        if (kind.title() == BlockKind.Title.MUST && written.isEmpty()) {
            problems.add(
                    file,
                    number,
                    "Give this block a heading, such as `:::%s %s …`.".formatted(kind.word(), kind.heading()));
        }
        return written.isEmpty() ? kind.heading() : written;
    }

    private void checkPictures(String line, int number) {
        PICTURE.matcher(line).results().forEach(found -> {
            if (found.group("alt").isBlank()) {
                problems.add(file, number, "The picture has no words; say between the [ ] what it teaches.");
            }
            if (!files.hasPicture(found.group("file"))) {
                problems.add(
                        file,
                        number,
                        "There is no picture `%s` in frontend/illustrations.".formatted(found.group("file")));
            }
        });
    }

    private void checkClosed() {
        var blocks = sections.getLast().blocks();
        if (!blocks.isEmpty() && blocks.getLast().kind() != BlockKind.PLAIN) {
            problems.add(
                    file,
                    blocks.getLast().opened(),
                    "This block is never closed; put `:::` on a line after its last one.");
        }
    }
}
