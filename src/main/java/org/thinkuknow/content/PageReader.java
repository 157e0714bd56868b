package org.thinkuknow.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one page: sections with times are steps, and what stands before them is for the teacher. */
final class PageReader {

    private static final Pattern HEADING = Pattern.compile("(?<title>.+?) \\((?<minutes>\\d{1,3}) minutes?\\)");

    private final String file;
    private final ContentFiles files;
    private final Problems problems;

    PageReader(String file, ContentFiles files, Problems problems) {
        this.file = file;
        this.files = files;
        this.problems = problems;
    }

    Page read() {
        var parts = SectionReader.read(file, files, problems);
        var opening = parts.sections().getFirst();
        opening.blocks().stream()
                .filter(block -> block.kind() != BlockKind.TEACHER && !block.isEmpty())
                .findFirst()
                .ifPresent(block -> problems.add(
                        file, block.opened() + 1, "Only a teacher block may stand before the first `## ` heading."));
        var steps = parts.sections().stream().skip(1).map(this::step).toList();
        if (steps.isEmpty()) {
            problems.add(file, opening.line(), "There is no step; open one with `## Its name (5 minutes)`.");
        }
        var notes = opening.of(BlockKind.TEACHER);
        return new Page(
                parts.head(),
                html(opening).forTeachers(),
                notes.stream()
                        .flatMap(block -> Markdown.boldOpenings(block.text(), block.opened() + 1).stream())
                        .toList(),
                steps,
                sheet(parts.sections()));
    }

    private SectionHtml html(Section section) {
        return new SectionHtml(section, file, problems);
    }

    private Page.Step step(Section section) {
        var heading = HEADING.matcher(section.heading());
        if (!heading.matches()) {
            problems.add(
                    file, section.line(), "A step's heading ends with its time, such as `## Meet Mia (5 minutes)`.");
        }
        var html = html(section).forPupils();
        var kinds = section.blocks().stream()
                .map(Block::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BlockKind.class)));
        return new Page.Step(
                heading.matches() ? heading.group("title") : section.heading(),
                heading.matches() ? Integer.parseInt(heading.group("minutes")) : 0,
                section.line(),
                html,
                html(section).forTeachers(),
                html.contains("<img"),
                kinds,
                section.passages());
    }

    private Optional<Page.Sheet> sheet(List<Section> sections) {
        var sheets = sections.stream()
                .flatMap(section -> section.of(BlockKind.SHEET).stream())
                .toList();
        sheets.stream()
                .skip(1)
                .forEach(second -> problems.add(
                        file, second.opened(), "A lesson has one worksheet, and this is a second; put them together."));
        return sheets.stream()
                .findFirst()
                .map(sheet -> new Page.Sheet(sheet.heading(), sheet.opened(), Markdown.sheetToHtml(sheet.text())));
    }
}
