package org.thinkuknow.shell;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.List;
import java.util.Optional;

/** The styles and small scripts of a public page, beside what Flow brings. A page fetches only what its kind needs. */
final class PageFiles {

    private static final List<String> FOR_ALL = List.of("tokens", "public");
    /** They start once the page has been read; the one for the reader's settings goes before all, so that nothing is painted twice. */
    private static final List<String> SCRIPTS = List.of("settings", "spoken-words", "read-aloud", "exit-button");

    private static final String SCRIPT = "/scripts/%s.js";

    private PageFiles() {}

    /** Names the files in a document that Flow starts in; Flow has named the styles of all pages already. */
    static void name(PublicPage page, Document document) {
        page.needs().styles().forEach(style -> addStyle(style, document));
        nameSettings(document);
        SCRIPTS.forEach(script -> document.head()
                .appendElement("script")
                .attr("src", SCRIPT.formatted(script))
                .attr("defer", true));
        page.needs()
                .scripts()
                .forEach(script -> document.head()
                        .appendElement("script")
                        .attr("src", SCRIPT.formatted(script))
                        .attr("type", "module"));
    }

    /** Names the script that puts the reader's settings on the page before anything is painted. */
    static void nameSettings(Document document) {
        var first = new Element("script").attr("src", SCRIPT.formatted("apply-settings"));
        Optional.ofNullable(document.head().selectFirst("meta[charset]"))
                .ifPresentOrElse(
                        charset -> charset.after(first), () -> document.head().prependChild(first));
    }

    /** Names the files in a document without Flow. */
    static void nameAll(PublicPage page, Document document) {
        FOR_ALL.forEach(style -> addStyle(style, document));
        name(page, document);
    }

    private static void addStyle(String name, Document document) {
        document.head().appendElement("link").attr("rel", "stylesheet").attr("href", "/styles/%s.css".formatted(name));
    }
}
