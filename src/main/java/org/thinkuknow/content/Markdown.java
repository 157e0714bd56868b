package org.thinkuknow.content;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.MutableDataSet;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns Markdown into HTML that can hold nothing but harmless elements. */
final class Markdown {

    private static final MutableDataSet OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            .set(HtmlRenderer.ESCAPE_HTML, true);
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();
    private static final Pattern PICTURE_MARK = Pattern.compile("!\\[[^]]*]\\([^)]*\\)");
    private static final Pattern PICTURE = Pattern.compile("/illustrations/[a-z0-9-]+\\.svg");
    private static final Pattern LINK = Pattern.compile("/[a-z0-9/#-]*|https://[^\"'<>\\s]+");
    private static final Pattern EMERGENCY =
            Pattern.compile("(?s)(?<link><a\\b.*?</a>|<[^>]*>)|(?<![\\w£.,-])999(?![\\w-]|[.,]\\d)");
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "strong",
                    "em",
                    "h3",
                    "h4",
                    "blockquote",
                    "br",
                    "a",
                    "img",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "hr")
            .allowUrlProtocols("https")
            .allowAttributes("href")
            .matching(LINK)
            .onElements("a")
            .allowAttributes("src")
            .matching(PICTURE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .toFactory();

    private Markdown() {}

    /** A picture is named by its file alone; a line of four or more `_` is one to write on. */
    static String toHtml(String markdown) {
        var html = RENDERER.render(
                PARSER.parse(markdown.replaceAll("(!\\[[^]]*])\\(([a-z0-9-]+\\.svg)\\)", "$1(/illustrations/$2)")));
        return withCalls(withoutEmptyHeads(POLICY.sanitize(html)));
    }

    /** The emergency number is pressed and not typed, wherever a writer names it; what is a link already stays as it is. */
    private static String withCalls(String html) {
        return EMERGENCY
                .matcher(html)
                .replaceAll(found -> found.group("link") == null
                        ? "<a href=\"tel:999\">999</a>"
                        : Matcher.quoteReplacement(found.group()));
    }

    /** A table that is drawn in has heads without words; to a screen reader they are plain cells. */
    private static String withoutEmptyHeads(String html) {
        return html.replaceAll("<th>\\s*</th>", "<td></td>");
    }

    /** A worksheet: besides the rest, an entry of a list that begins with `[ ]` has a box to tick. */
    static String sheetToHtml(String markdown) {
        return toHtml(markdown).replaceAll("<li>(\\s*<p>)?\\[ ] ", "<li class=\"tick\">$1");
    }

    /** The words of a text, piece by piece; what a picture shows is no part of it. */
    static List<Passage> passages(BlockKind kind, String markdown, int firstLine) {
        var passages = new ArrayList<Passage>();
        visit(markdown, List.of(Paragraph.class, Heading.class, TableCell.class), node -> {
            var text = new TextCollectingVisitor()
                    .collectAndGetText(node)
                    .replaceAll("\\s+", " ")
                    .strip();
            if (!text.isEmpty()) {
                passages.add(new Passage(kind, firstLine + node.getStartLineNumber(), text));
            }
        });
        return passages;
    }

    /** The words in bold with which paragraphs begin. */
    static List<Passage> boldOpenings(String markdown, int firstLine) {
        var openings = new ArrayList<Passage>();
        visit(markdown, List.of(Paragraph.class), node -> {
            if (node.getParent() instanceof Document && node.getFirstChild() instanceof StrongEmphasis bold) {
                openings.add(new Passage(
                        BlockKind.TEACHER,
                        firstLine + node.getStartLineNumber(),
                        bold.getText().toString()));
            }
        });
        return openings;
    }

    private static void visit(String markdown, List<Class<? extends Node>> kinds, Consumer<Node> visitor) {
        for (var node :
                PARSER.parse(PICTURE_MARK.matcher(markdown).replaceAll("")).getDescendants()) {
            if (kinds.stream().anyMatch(kind -> kind.isInstance(node))) {
                visitor.accept(node);
            }
        }
    }

    /** Plain text made safe to stand between tags. */
    static String escape(String text) {
        return POLICY.sanitize(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
}
