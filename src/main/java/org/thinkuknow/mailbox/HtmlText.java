package org.thinkuknow.mailbox;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import java.util.Set;

/** What a person would read of an HTML mail. Nothing is fetched and nothing runs; quotes become lines that begin with {@code >}. */
final class HtmlText implements NodeVisitor {

    private static final Set<String> UNREAD = Set.of("script", "style", "head", "title", "template", "object", "iframe");
    private static final Set<String> OWN_LINE = Set.of("p", "div", "li", "tr", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre",
            "section", "article", "header", "footer", "hr");

    private final StringBuilder text = new StringBuilder();
    private int quotes;

    private HtmlText() {
    }

    /** Takes any HTML, however broken. */
    static String of(String html) {
        var document = Jsoup.parse(html);
        document.select(String.join(",", UNREAD)).remove();
        var reader = new HtmlText();
        document.traverse(reader);
        return reader.text.toString().replaceAll("[ \\u00a0]+\\n", "\n").replaceAll("\\n{3,}", "\n\n").strip();
    }

    @Override
    public void head(Node node, int depth) {
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
        if (node instanceof Element element && OWN_LINE.contains(element.normalName())) {
            text.append('\n');
            if (element.nameIs("blockquote")) {
                quotes--;
            }
        }
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
