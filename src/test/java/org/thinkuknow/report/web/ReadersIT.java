package org.thinkuknow.report.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.support.RunningApplication;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Three widths of language, one tap apart, remembered in the address and in the form and nowhere else. */
class ReadersIT extends RunningApplication {

    private static final String WORDS = ChildWords.of("somebody in my game frightens me");

    @Autowired
    private Reports reports;

    @ParameterizedTest
    @CsvSource({
        "'', Tell us what is worrying you",
        "?for=under-11, Tell us",
        "?for=over-11, Tell us what is worrying you",
        "?for=adult, Tell us about a child you are worried about",
        "?for=nobody, Tell us what is worrying you"
    })
    void everyAddressIsAFormThatCanBeSentAtOnce(String query, String heading) {
        var page = plainBrowser().get("/report" + query);
        assertThat(page.document().select("h1").text()).isEqualTo(heading);
        assertThat(page.document().select("[required]")).isEmpty();
        assertThat(page.document().select("textarea, fieldset"))
                .as("a short page")
                .hasSize(4);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.html().getBytes(StandardCharsets.UTF_8).length)
                .as("bytes before the styles")
                .isLessThan(8_000);
        assertThat(send(page, Map.of("what", WORDS)).status()).isEqualTo(200);
    }

    @Test
    void oneTapChangesTheWordsAndKeepsWhereTheChildCameFrom() {
        var page = plainBrowser().get("/report?from=game-site&lesson=friends-on-a-screen");
        var taps = page.document().select(".readers a");
        assertThat(taps.eachAttr("href"))
                .containsExactly(
                        "/report?for=under-11&from=game-site&lesson=friends-on-a-screen",
                        "/report?for=over-11&from=game-site&lesson=friends-on-a-screen",
                        "/report?for=adult&from=game-site&lesson=friends-on-a-screen");
        assertThat(taps.select("[aria-current=true]").text()).isEqualTo("11 or over");
        var young = plainBrowser().get(taps.first().attr("href"));
        assertThat(young.kept("from")).isEqualTo("game-site");
        assertThat(young.kept("lesson")).isEqualTo("friends-on-a-screen");
        assertThat(young.document().select(".readers [aria-current=true]").text())
                .isEqualTo("I am under 11");
    }

    @Test
    void whatAnAddressClaimsIsShownAsTextAndNeverAsMarkup() {
        var page = plainBrowser().get("/report?from=%22%3E%3Cb%3E&lesson=%26for%3Dadult");
        assertThat(page.document().select("b")).isEmpty();
        assertThat(page.document().select(".readers a").first().attr("href"))
                .isEqualTo("/report?for=under-11&from=%22%3E%3Cb%3E&lesson=%26for%3Dadult");
    }

    @ParameterizedTest
    @ValueSource(strings = {"under-11", "over-11", "adult"})
    void theWidthStaysThroughMistakesReceiptAndLaterQuestions(String reader) {
        var empty = plainBrowser().get("/report?for=" + reader);
        var mistake = send(empty, Map.of("what", " "));
        assertThat(mistake.status()).isEqualTo(422);
        assertThat(mistake.kept("for")).isEqualTo(reader);
        assertThat(mistake.document().select(".readers"))
                .as("no link that would lose what was typed")
                .isEmpty();
        var receipt = send(mistake, Map.of("what", WORDS));
        assertThat(receipt.document().select("main > ." + reader)).hasSize(1);
        assertThat(receipt.kept("for")).isEqualTo(reader);
        assertThat(receipt.text()).contains(Wording.of(Reader.of(reader)).get("more.lead"));
    }

    @Test
    void anAdultSaysWhoTheyAreFirstAndLaterWhatTheySawThemselves() {
        var form = plainBrowser().get("/report?for=adult");
        assertThat(form.document().select("#who option").eachAttr("value"))
                .containsExactly("", "my-child", "pupil", "other");
        var receipt = send(form, Map.of("what", WORDS, "who", "pupil"));
        assertThat(receipt.document().select("[name=who]")).isEmpty();
        var more = receipt.asSent();
        more.put("adultView", ChildWords.of("pale and tired"));
        plainBrowser().post("/report/more", more);
        assertThat(reports.readWithReceipt(receipt.receipt()).orElseThrow().words())
                .isEqualTo(Map.of(
                        Field.WHAT, WORDS, Field.WHO, "pupil", Field.ADULT_VIEW, ChildWords.of("pale and tired")));
    }

    @Test
    void howToHideTheVisitStandsBeforeTheFirstField() {
        var html = plainBrowser().get("/report?for=under-11").html();
        assertThat(html.indexOf("delete it from the history")).isPositive().isLessThan(html.indexOf("<textarea"));
    }

    private PlainPage send(PlainPage form, Map<String, String> typed) {
        var sent = form.asSent();
        sent.putAll(typed);
        return plainBrowser().post("/report", sent);
    }
}
