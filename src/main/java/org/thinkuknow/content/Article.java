package org.thinkuknow.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A file of entries and words: an answer, a page of help, or what holds for every lesson.
 *
 * @param head     the entries between the two `---` lines
 * @param opening  HTML of what stands before the first heading, sanitised
 * @param sections what the `## ` headings open
 * @param passages the words without headings, piece by piece
 */
public record Article(Entry head, String opening, List<Part> sections, List<Passage> passages) {

    /**
     * What one heading opens.
     *
     * @param line the heading's
     * @param html sanitised
     */
    public record Part(String title, int line, String html) {}

    /** Reads an article; whatever is wrong with it is added to the problems. */
    public static Article read(String file, ContentFiles files, Problems problems) {
        var parts = SectionReader.read(file, files, problems);
        var sections = parts.sections();
        sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> !block.kind().isForPupils())
                .forEach(block -> problems.add(
                        file,
                        block.opened(),
                        "A `:::%s` belongs in a lesson; take it out here."
                                .formatted(block.kind().word())));
        return new Article(
                parts.head(),
                html(sections.getFirst(), file, problems),
                sections.stream()
                        .skip(1)
                        .map(section -> new Part(section.heading(), section.line(), html(section, file, problems)))
                        .toList(),
                sections.stream()
                        .flatMap(section -> section.passages().stream())
                        .toList());
    }

    private static String html(Section section, String file, Problems problems) {
        return new SectionHtml(section, file, problems).forPupils();
    }

    /** All its words as plain text, without headings. */
    public String words() {
        return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
    }
}
