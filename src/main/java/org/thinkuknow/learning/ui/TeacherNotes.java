package org.thinkuknow.learning.ui;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import java.util.Optional;

import static java.util.Objects.requireNonNull;

/**
 * The notes about a whole lesson, with the sheet for home taken out of them, so that it can be printed on a page of its own.
 *
 * @param lesson    HTML before the home sheet
 * @param homeSheet what a paragraph that begins with "Home sheet" in bold opens
 */
record TeacherNotes(String lesson, Optional<HomeSheet> homeSheet) {

    private static final String OPENING = "Home sheet";

    /** The sheet's title, without the words "Home sheet", and its HTML. */
    record HomeSheet(String title, String html) {}

    static TeacherNotes of(String notes) {
        var body = Jsoup.parseBodyFragment(notes).body();
        var opening = body.select("> p > strong:first-child").stream()
                .filter(strong -> strong.text().startsWith(OPENING))
                .findFirst();
        if (opening.isEmpty()) {
            return new TeacherNotes(notes, Optional.empty());
        }
        var title = opening.get().text().substring(OPENING.length()).replaceAll("^[:\\s]+|\\.$", "");
        var paragraph = requireNonNull(opening.get().parent());
        opening.get().remove();
        var sheet = new StringBuilder();
        for (var part : body.children()
                .subList(paragraph.elementSiblingIndex(), body.childrenSize())
                .toArray(Element[]::new)) {
            part.remove();
            if (part.hasText()) {
                sheet.append(part.outerHtml());
            }
        }
        return new TeacherNotes(body.html(), Optional.of(new HomeSheet(title, sheet.toString())));
    }
}
