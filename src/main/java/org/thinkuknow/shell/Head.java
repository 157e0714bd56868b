package org.thinkuknow.shell;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.Centre;
import tools.jackson.databind.ObjectMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * What the head of a document says about a public page, whether Flow serves it or not: to browsers, search engines and
 * whoever shares it.
 */
@Component
class Head {

    private static final Set<String> NEW_READERS = Set.of("band-4-7", "band-7-11");
    private static final String SHARE_CARD = "/illustrations/share-card.png";

    private final String baseUrl;
    private final ObjectMapper json;

    Head(Centre centre, ObjectMapper json) {
        this.baseUrl = centre.baseUrl();
        this.json = json;
    }

    void describe(PublicPage page, Document document) {
        document.getElementsByTag("html").attr("lang", "en-GB");
        document.title(page.fullTitle());
        named("description", page.description(), document);
        if (page.listed()) {
            document.head().appendElement("link").attr("rel", "canonical").attr("href", baseUrl + page.address());
            forSharing(page, document);
            linkedData(page, document);
        } else {
            named("robots", "noindex", document);
        }
        fetchFontsEarly(page, document);
    }

    private void forSharing(PublicPage page, Document document) {
        property("og:site_name", "Think U Know", document);
        property("og:type", "website", document);
        property("og:locale", "en_GB", document);
        property("og:title", page.title(), document);
        property("og:description", page.description(), document);
        property("og:url", baseUrl + page.address(), document);
        property("og:image", baseUrl + SHARE_CARD, document);
        property("og:image:width", "1200", document);
        property("og:image:height", "630", document);
        property("og:image:alt", "Children, a grandmother and a dog look at a tablet together.", document);
        named("twitter:card", "summary_large_image", document);
    }

    /** What stands in a script may hold no tag, or it could end the script. */
    private void linkedData(PublicPage page, Document document) {
        if (!page.linkedData().isEmpty()) {
            var data = new LinkedHashMap<String, Object>();
            data.put("@context", "https://schema.org");
            data.put("url", baseUrl + page.address());
            data.put("inLanguage", "en-GB");
            data.put("isAccessibleForFree", true);
            data.putAll(page.linkedData());
            var words = json.writeValueAsString(data).replace("<", "\\u003c");
            document.head()
                    .appendElement("script")
                    .attr("type", "application/ld+json")
                    .appendChild(new DataNode(words));
        }
    }

    private static void named(String name, String content, Document document) {
        document.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    private static void property(String name, String content, Document document) {
        document.head().appendElement("meta").attr("property", name).attr("content", content);
    }

    /**
     * Without this a browser asks for a font only once it has read the styles. Headings may have theirs a moment later, so that
     * the first words come fast; where Flow takes over, its copy must not look larger than what was read before.
     */
    private static void fetchFontsEarly(PublicPage page, Document document) {
        var family = NEW_READERS.contains(page.look()) ? "andika" : "atkinson-hyperlegible-next";
        for (var weight : page.needs().flow() ? List.of("400", "700") : List.of("400")) {
            document.head()
                    .appendElement("link")
                    .attr("rel", "preload")
                    .attr("as", "font")
                    .attr("type", "font/woff2")
                    .attr("crossorigin", true)
                    .attr(
                            "href",
                            "/VAADIN/static/assets/fonts/files/%s-latin-%s-normal.woff2".formatted(family, weight));
        }
    }
}
