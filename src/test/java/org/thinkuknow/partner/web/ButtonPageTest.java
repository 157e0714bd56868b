package org.thinkuknow.partner.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.thinkuknow.support.Templates;
import org.thinkuknow.translation.Translations;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What a site's developer copies is right as it stands. */
class ButtonPageTest {

    private final Document page = rendered(false);

    @Test
    void theLinkLeadsToTheFormAndNeedsNoScript() {
        var code = Jsoup.parse(page.select("#link-code").text());
        assertThat(code.select("a").attr("href")).isEqualTo("https://think.example/report?from=your-key");
        assertThat(code.select("a img").attr("src"))
                .isEqualTo("https://think.example/button.svg?host=your-key&lang=en");
        assertThat(code.select("a img").attr("alt")).isEqualTo("Tell someone");
        assertThat(code.select("script")).isEmpty();
    }

    @Test
    void theElementHoldsALinkForBrowsersWithoutScript() {
        var code = Jsoup.parse(page.select("#element-code").text());
        assertThat(code.select("script[async]").attr("src")).isEqualTo("https://think.example/button.js?host=your-key");
        assertThat(code.select("thinkuknow-button[host=your-key] > a").attr("href"))
                .isEqualTo("https://think.example/report?from=your-key");
    }

    @Test
    void aTestCopySaysThatItsButtonBelongsOnNoSite() {
        assertThat(rendered(true).text())
                .contains("This is a test copy. Nobody reads what is sent here.", "put its button on no site");
        assertThat(page.text()).doesNotContain("test copy");
    }

    private static Document rendered(boolean testCopy) {
        return Templates.render(
                "partner/button",
                Map.of(
                        "languages",
                        Translations.all().offered(),
                        "site",
                        "https://think.example",
                        "testCopy",
                        testCopy));
    }

    @Test
    void thePageItselfRunsNothingButTheButtonThatLeaves() {
        assertThat(page.select("script").eachAttr("src")).containsExactly("/scripts/exit-button.js");
        assertThat(page.select("main h1").text()).isEqualTo("Our button on your site");
    }
}
