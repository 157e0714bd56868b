package org.thinkuknow.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<object data=x></object>",
                "<style>body{display:none}</style>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<form action=/report><input name=what></form>",
                "<div onclick=alert(1)>x</div>",
                "text <b onmouseover=alert(1)>x</b> text",
                "<!-- comment --><script>1</script>",
                "<math><mtext><script>1</script></mtext></math>"
            })
    void htmlInMarkdownIsShownAndNeverRun(String html) {
        assertThat(Markdown.toHtml(html)).contains("&lt;");
        assertThat(elementsOf(Markdown.toHtml(html))).as(Markdown.toHtml(html)).isSubsetOf("p");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "[x](java\tscript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "<javascript:alert(1)>",
                "[x](http://plain.example)",
                "[x](//evil.example)",
                "[x]: javascript:alert(1)\n\n[x]"
            })
    void aLinkLeadsToOurPagesOrToASafeAddress(String link) {
        assertThat(Markdown.toHtml(link)).as(link).doesNotContain("href");
    }

    @Test
    void theEmergencyNumberIsPressed() {
        assertThat(Markdown.toHtml("In danger? **Call 999.** Say where you are."))
                .contains("<strong>Call <a href=\"tel:999\">999</a>.</strong>");
        assertThat(Markdown.toHtml("[Call 999 now](/report), 1999, 999.50, £999 and A999"))
                .contains(">Call 999 now</a>")
                .doesNotContain("tel:");
    }

    @Test
    void linksThatAreFineStay() {
        assertThat(Markdown.toHtml("[report](/report) [Childline](https://www.childline.org.uk)"))
                .contains("href=\"/report\"", "href=\"https://www.childline.org.uk\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![x](http://evil.example/x.svg)",
                "![x](https://evil.example/x.svg)",
                "![x](//evil.example/x.svg)",
                "![x](data:image/svg+xml,x)",
                "![x](/report)",
                "![x](../../etc/passwd)",
                "![x](/illustrations/../x.svg)"
            })
    void aPictureComesFromOurOwnIllustrations(String picture) {
        assertThat(Markdown.toHtml(picture)).as(picture).doesNotContain("src=");
    }

    @Test
    void aPictureOfOurOwnIsShownWithItsWords() {
        assertThat(Markdown.toHtml("![Mia waves.](friends-video-call.svg)"))
                .contains("src=\"/illustrations/friends-video-call.svg\"", "alt=\"Mia waves.\"");
    }

    @Test
    void theWordsOfAPictureCannotBreakOut() {
        assertThat(Markdown.toHtml("![\" onerror=\"alert(1)](friends-video-call.svg)"))
                .doesNotContain("onerror=\"");
    }

    /** A script that asks the window or the document for something by name finds no element instead. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a id=typedText name=crypto href=\"https://a.example\">x</a>",
                "<img src=\"/a.svg\" name=querySelector alt=\"\">",
                "<form id=document><input name=body></form>",
                "# x {#typedText}",
                "[x](https://a.example \"y\"){#typedText name=crypto}"
            })
    void whoeverWritesGivesNoElementAName(String text) {
        assertThat(Markdown.toHtml(text).replace("&#61;", "=")).doesNotContainPattern("<[^>]*\\b(?:id|name)\\s*=");
    }

    @Test
    void plainMarkdownStays() {
        assertThat(elementsOf(
                        Markdown.toHtml("One **two** *three*\n\n- four\n\n1. five\n\n| a | b |\n|---|---|\n| 1 | 2 |")))
                .contains("p", "strong", "em", "ul", "li", "ol", "table", "tr", "th", "td");
    }

    @Test
    void plainTextIsSafeBetweenTags() {
        assertThat(elementsOf(Markdown.escape("<b>&</b> \"'"))).isEmpty();
        assertThat(Markdown.escape("Tom & Ann <3")).isEqualTo("Tom &amp; Ann &lt;3");
    }

    private static Set<String> elementsOf(String html) {
        return Pattern.compile("<([a-zA-Z][a-zA-Z0-9]*)")
                .matcher(html)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    @Test
    void aHeadWithoutWordsIsAPlainCell() {
        assertThat(Markdown.toHtml("| Gran | |\n|---|---|\n| cake | tea |"))
                .contains("<th>Gran</th>")
                .contains("<td></td>")
                .doesNotContain("<th></th>");
    }
}
