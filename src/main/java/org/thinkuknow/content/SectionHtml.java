package org.thinkuknow.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Renders the blocks of a section. */
final class SectionHtml {

    private static final Pattern PICTURE_ALONE = Pattern.compile("\\s*!\\[[^]]*]\\([^)]*\\)\\s*");

    private final Section section;
    private final String file;
    private final Problems problems;

    SectionHtml(Section section, String file, Problems problems) {
        this.section = section;
        this.file = file;
        this.problems = problems;
    }

    /** What a child reads. Where the section has an easy version, its plain words are marked so that this can take their place. */
    String forPupils() {
        var html = new StringBuilder();
        section.blocks().stream()
                .filter(block -> block.kind().isForPupils() && !block.isEmpty())
                .forEach(block -> html.append(html(block)));
        return html.toString();
    }

    /** The notes. */
    String forTeachers() {
        var html = new StringBuilder();
        section.of(BlockKind.TEACHER).stream()
                .filter(block -> !block.isEmpty())
                .forEach(block -> html.append(html(block)));
        return html.toString();
    }

    private String html(Block block) {
        return switch (block.kind()) {
            case PLAIN -> section.has(BlockKind.EASY) ? picturesApart(block) : Markdown.toHtml(block.text());
            case EASY -> "<div class=\"easy\">%s</div>".formatted(Markdown.toHtml(block.text()));
            case TEACHER, SHEET -> Markdown.toHtml(block.text());
            case CHAT -> Chat.toHtml(block, file, problems);
            case DO, TALK, HELP ->
                "<section class=\"block block-%s\"><h3>%s</h3>%s</section>"
                        .formatted(
                                block.kind().word(), Markdown.escape(block.heading()), Markdown.toHtml(block.text()));
        };
    }

    /** A picture helps every reader, so it stays outside the part that an easy version replaces. */
    private static String picturesApart(Block block) {
        var html = new StringBuilder();
        var words = new ArrayList<String>();
        for (var line : block.lines()) {
            if (PICTURE_ALONE.matcher(line).matches()) {
                html.append(full(words)).append(Markdown.toHtml(line));
                words.clear();
            } else {
                words.add(line);
            }
        }
        return html.append(full(words)).toString();
    }

    private static String full(List<String> lines) {
        var markdown = String.join("\n", lines);
        return markdown.isBlank() ? "" : "<div class=\"full\">%s</div>".formatted(Markdown.toHtml(markdown));
    }
}
