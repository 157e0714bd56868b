package org.thinkuknow.content;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import java.util.List;
import java.util.regex.Pattern;

/** Turns Markdown into HTML that can hold nothing but harmless elements. */
final class Markdown {

    private static final MutableDataSet OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            .set(HtmlRenderer.ESCAPE_HTML, true);
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();
    private static final Pattern PICTURE = Pattern.compile("/illustrations/[a-z0-9-]+\\.svg");
    private static final Pattern LINK = Pattern.compile("/[a-z0-9/#-]*|https://[^\"'<>\\s]+");
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "ul", "ol", "li", "strong", "em", "h3", "h4", "blockquote", "br", "a", "img",
                    "table", "thead", "tbody", "tr", "th", "td")
            .allowUrlProtocols("https")
            .allowAttributes("href").matching(LINK).onElements("a")
            .allowAttributes("src").matching(PICTURE).onElements("img")
            .allowAttributes("alt").onElements("img")
            .toFactory();

    private Markdown() {
    }

    static String toHtml(String markdown) {
        var html = RENDERER.render(PARSER.parse(markdown.replaceAll("(!\\[[^]]*])\\(([a-z0-9-]+\\.svg)\\)", "$1(/illustrations/$2)")));
        return POLICY.sanitize(html);
    }

    /** Plain text made safe to stand between tags. */
    static String escape(String text) {
        return POLICY.sanitize(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
}
