package org.thinkuknow.content;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads one page line by line, so that every mistake can be shown at its line. */
final class PageReader {

    private static final Pattern HEADING = Pattern.compile("## (?<title>.+?) \\((?<minutes>\\d+) minutes?\\)\\s*");
    private static final Pattern PICTURE = Pattern.compile("!\\[(?<alt>[^]]*)]\\((?<file>[^)]*)\\)");

    private final String file;
    private final ContentFiles files;
    private final Problems problems;
    private final List<Page.Step> steps = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private String notes = "";
    private @Nullable String heading;
    private int headingLine = 1;

    PageReader(String file, ContentFiles files, Problems problems) {
        this.file = file;
        this.files = files;
        this.problems = problems;
    }

    Page read() {
        var lines = files.text(file).orElse("").lines().toList();
        var headEnd = lines.size() > 1 ? lines.subList(1, lines.size()).indexOf("---") + 1 : 0;
        if (lines.isEmpty() || !lines.getFirst().equals("---") || headEnd < 1) {
            problems.add(file, 1, "The file must begin with `---`, the entries title, strand, aim, minutes, summary, and `---` again.");
            return new Page(Entry.parse(file, 1, "", problems), "", List.of());
        }
        var head = Entry.parse(file, 2, String.join("\n", lines.subList(1, headEnd)), problems);
        for (var i = headEnd + 1; i < lines.size(); i++) {
            readLine(lines.get(i), i + 1);
        }
        closeStep();
        if (steps.isEmpty()) {
            problems.add(file, lines.size(), "There is no step; open one with `## Its name (5 minutes)`.");
        }
        return new Page(head, notes, List.copyOf(steps));
    }

    private void readLine(String line, int number) {
        var open = blocks.isEmpty() ? BlockKind.PLAIN : blocks.getLast().kind();
        if (line.startsWith("## ")) {
            closeStep();
            heading = line;
            headingLine = number;
        } else if (line.strip().equals(":::")) {
            if (open == BlockKind.PLAIN) {
                problems.add(file, number, "This `:::` closes nothing; take it out or open a block with `:::name` above.");
            }
            blocks.add(Block.at(BlockKind.PLAIN, number));
        } else if (line.startsWith(":::")) {
            openBlock(line, number, open);
        } else {
            if (blocks.isEmpty()) {
                blocks.add(Block.at(BlockKind.PLAIN, number));
            }
            checkPictures(line, number);
            blocks.getLast().lines().add(line);
        }
    }

    private void openBlock(String line, int number, BlockKind open) {
        if (open != BlockKind.PLAIN) {
            problems.add(file, number, "The `:::%s` above is still open; close it with `:::` first.".formatted(open.word()));
        }
        var kind = BlockKind.of(line.substring(3).strip());
        if (kind.isEmpty()) {
            problems.add(file, number, "`%s` is no block; use chat, do, talk, help or teacher.".formatted(line.strip()));
        }
        blocks.add(Block.at(kind.orElse(BlockKind.TALK), number));
    }

    private void checkPictures(String line, int number) {
        PICTURE.matcher(line).results().forEach(found -> {
            if (found.group("alt").isBlank()) {
                problems.add(file, number, "The picture has no words; say between the [ ] what it teaches.");
            }
            if (!files.hasPicture(found.group("file"))) {
                problems.add(file, number, "There is no picture `%s` in frontend/illustrations.".formatted(found.group("file")));
            }
        });
    }

    private void closeStep() {
        if (!blocks.isEmpty() && blocks.getLast().kind() != BlockKind.PLAIN) {
            problems.add(file, blocks.getLast().line(), "This block is never closed; put `:::` on a line after its last one.");
        }
        var pupil = new StringBuilder();
        var teacher = new StringBuilder();
        for (var block : blocks) {
            if (!block.isEmpty()) {
                (block.kind() == BlockKind.TEACHER ? teacher : pupil).append(html(block));
            }
        }
        if (heading == null) {
            notes = teacher.toString();
            if (!pupil.isEmpty()) {
                problems.add(file, blocks.getFirst().line(), "Only a teacher block may stand before the first `## ` heading.");
            }
        } else {
            steps.add(step(heading, pupil.toString(), teacher.toString()));
        }
        blocks.clear();
    }

    private Page.Step step(String line, String pupil, String teacher) {
        var parts = HEADING.matcher(line);
        if (!parts.matches()) {
            problems.add(file, headingLine, "A step's heading ends with its time, such as `## Meet Mia (5 minutes)`.");
            return new Page.Step(line.substring(3), 0, headingLine, pupil, teacher, pupil.contains("<img"));
        }
        return new Page.Step(parts.group("title"), Integer.parseInt(parts.group("minutes")), headingLine, pupil, teacher, pupil.contains("<img"));
    }

    private String html(Block block) {
        return switch (block.kind()) {
            case PLAIN, TEACHER -> Markdown.toHtml(block.text());
            case CHAT -> Chat.toHtml(block, file, problems);
            case DO, TALK, HELP -> "<section class=\"block block-%s\"><h3>%s</h3>%s</section>"
                    .formatted(block.kind().word(), block.kind().heading(), Markdown.toHtml(block.text()));
        };
    }
}
