package org.thinkuknow.exchange;

import org.jsoup.Jsoup;
import org.springframework.web.util.HtmlUtils;
import org.thinkuknow.content.Page;
import org.thinkuknow.content.TellButton;
import org.thinkuknow.learning.Lesson;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a lesson as a SCORM 1.2 package (ADL, "SCORM Content Aggregation Model" 1.2): one page with its styles, letters and
 * pictures that fetches nothing, and tells the platform when it was opened and when its end was reached. Links lead back
 * to the site, so that the way to tell somebody stays one press away.
 */
public final class ScormPackage {

    private static final List<String> STYLES = List.of("tokens.css", "public.css", "lesson.css");
    private static final String SERVED_FONTS = "/VAADIN/static/assets/fonts/files/";
    private static final String PACKED_FONTS = "META-INF/VAADIN/webapp" + SERVED_FONTS;
    private static final String SCRIPT = "org/thinkuknow/exchange/scorm.js";

    private final Lesson lesson;
    private final String baseUrl;
    private final ZipArchive packed = new ZipArchive();

    private ScormPackage(Lesson lesson, String baseUrl) {
        this.lesson = lesson;
        this.baseUrl = baseUrl;
    }

    /**
     * The package as a zip archive.
     *
     * @param baseUrl where links lead, without a slash at the end
     */
    public static byte[] write(Lesson lesson, String baseUrl) {
        return new ScormPackage(lesson, baseUrl).write();
    }

    private byte[] write() {
        packed.add("index.html", page());
        packed.add("scorm.js", Assets.find(SCRIPT).orElseThrow());
        STYLES.forEach(this::addStyle);
        addFonts();
        packed.add("imsmanifest.xml", manifest());
        return packed.done();
    }

    private void addStyle(String name) {
        packed.add(name, Assets.style(name).replace(SERVED_FONTS, "fonts/"));
    }

    /** The letters come with the bundle; without one the page shows the system's own. */
    private void addFonts() {
        for (var family : List.of("andika", "atkinson-hyperlegible-next")) {
            for (var weight : List.of("400", "700")) {
                var file = "%s-latin-%s-normal.woff2".formatted(family, weight);
                Assets.find(PACKED_FONTS + file).ifPresent(font -> packed.add("fonts/" + file, font));
            }
        }
    }

    private String page() {
        var steps = IntStream.range(0, lesson.steps().size())
                .mapToObj(i -> step(i + 1, lesson.steps().get(i)))
                .collect(Collectors.joining());
        var head = "<h1>%s</h1><p class=\"lead\">%s</p>"
                .formatted(
                        HtmlUtils.htmlEscape(lesson.title(), "UTF-8"), HtmlUtils.htmlEscape(lesson.summary(), "UTF-8"));
        var onwards =
                "<nav class=\"onwards\" aria-label=\"What next?\"><p><a class=\"main-action\" href=\"%s%s/quiz\">Do the quiz</a></p></nav>"
                        .formatted(baseUrl, lesson.address());
        var document = Jsoup.parse("""
                <!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" \
                content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark"><title></title>%s<script src="scorm.js" defer></script></head>
                <body><div class="public band-%s"><header class="top"><a class="report-button" \
                href="%s/report?lesson=%s">%s</a><span class="brand">Think U Know</span></header>
                <main id="main"><article class="lesson"><header>%s</header>%s<div id="end"></div>%s</article></main></div></body></html>
                """.formatted(
                        STYLES.stream()
                                .map("<link rel=\"stylesheet\" href=\"%s\">"::formatted)
                                .collect(Collectors.joining()),
                        lesson.band().slug(),
                        baseUrl,
                        lesson.slug(),
                        TellButton.NAME,
                        head,
                        steps,
                        onwards));
        document.title(lesson.title());
        document.select("img[src^=/illustrations/]").forEach(image -> {
            var file = image.attr("src").substring("/illustrations/".length());
            packed.add("pictures/" + file, Assets.picture(file));
            image.attr("src", "pictures/" + file);
        });
        document.select("a[href^=/]").forEach(link -> link.attr("href", baseUrl + link.attr("href")));
        document.select("a[href^=http]").attr("target", "_blank").attr("rel", "noopener");
        return document.outerHtml();
    }

    private static String step(int place, Page.Step step) {
        return "<section class=\"step\" id=\"step-%d\"><h2>%s</h2><div class=\"words\">%s</div></section>"
                .formatted(place, HtmlUtils.htmlEscape(step.title(), "UTF-8"), step.html());
    }

    private String manifest() {
        var title = HtmlUtils.htmlEscape(lesson.title(), "UTF-8");
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest identifier="thinkuknow-%1$s-%2$s" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
                  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
                  <organizations default="lessons">
                    <organization identifier="lessons"><title>%3$s</title>
                      <item identifier="lesson" identifierref="page"><title>%3$s</title></item>
                    </organization>
                  </organizations>
                  <resources>
                    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
                      %4$s
                    </resource>
                  </resources>
                </manifest>
                """.formatted(
                        lesson.band().slug(),
                        lesson.slug(),
                        title,
                        packed.names().map("<file href=\"%s\"/>"::formatted).collect(Collectors.joining()));
    }
}
