package org.thinkuknow.mailbox;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

import java.util.Set;

/** What a person would read of an HTML mail. Nothing is fetched and nothing runs; quotes become lines that begin with {@code >}. */
final class HtmlText implements NodeVisitor {

    /** What lies deeper stands beside instead: the parser looks through all that is open at each mark. */
    private static final int DEEPEST = 100;

    private static final Set<String> UNREAD =
            Set.of("script", "style", "head", "title", "template", "object", "iframe");
    private static final Set<String> OWN_LINE = Set.of(
            "p",
            "div",
            "li",
            "tr",
            "table",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "section",
            "article",
            "header",
            "footer",
            "hr");

    private final StringBuilder text = new StringBuilder();
    private int quotes;
    private int unread;

    private HtmlText() {}

    /** Takes any HTML, however broken. */
    static String of(String html) {
        var reader = new HtmlText();
        Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "").traverse(reader);
        return tidy(reader.text);
    }

    /** Without spaces at the ends of lines, and without two empty lines in a row. Looks at each character once, whatever stands there. */
    static String tidy(CharSequence text) {
        var tidy = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == '\n') {
                endLine(tidy);
            } else {
                tidy.append(letter);
            }
        }
        endLine(tidy);
        return tidy.toString().strip();
    }

    private static void endLine(StringBuilder text) {
        var end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\u00a0')) {
            end--;
        }
        text.setLength(end);
        if (end < 2 || text.charAt(end - 1) != '\n' || text.charAt(end - 2) != '\n') {
            text.append('\n');
        }
    }

    @Override
    public void head(Node node, int depth) {
        if (isUnread(node)) {
            unread++;
        }
        if (unread > 0) {
            return;
        }
        if (node instanceof TextNode words) {
            add(words.text());
        } else if (node instanceof Element element) {
            if (element.nameIs("br") || OWN_LINE.contains(element.normalName())) {
                text.append('\n');
            }
            if (element.nameIs("blockquote")) {
                quotes++;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (unread == 0 && node instanceof Element element && OWN_LINE.contains(element.normalName())) {
            text.append('\n');
            if (element.nameIs("blockquote")) {
                quotes--;
            }
        }
        if (isUnread(node)) {
            unread--;
        }
    }

    private static boolean isUnread(Node node) {
        return node instanceof Element element && UNREAD.contains(element.normalName());
    }

    private void add(String words) {
        var beginsLine = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        if (beginsLine && words.isBlank()) {
            return;
        }
        if (beginsLine && quotes > 0) {
            text.append("> ");
        }
        text.append(beginsLine ? words.stripLeading() : words);
    }
}
