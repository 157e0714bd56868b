package org.thinkuknow.report.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.translation.Translations;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever changes the language loses nothing, and the report remembers it. */
class ChangedLanguageIT extends LanguageForms {

    @Autowired
    private Reports reports;

    @ParameterizedTest
    @CsvSource({"/report,ro", "/report?lang=ro,ar", "/report?lang=ar,en"})
    void whoChangesTheLanguageKeepsWhatWasTypedTheSiteTheLessonAndTheAge(String path, String code) {
        var address = path + (path.contains("?") ? "&" : "?") + "for=under-11&from=a-site&lesson=friends-on-a-screen";
        var typed = plainBrowser().get(address).asSent();
        typed.putAll(Map.of("what", WORDS, "hurt", "yes"));
        var again = plainBrowser().post(button(plainBrowser().get(address), code), typed);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.document().select("html").attr("lang")).startsWith(code);
        assertThat(again.kept("what")).isEqualTo(WORDS);
        assertThat(again.chosen("hurt")).isEqualTo("yes");
        assertThat(List.of(again.kept("from"), again.kept("lesson"), again.kept("for"), again.kept("submission")))
                .containsExactly("a-site", "friends-on-a-screen", "under-11", typed.get("submission"));
        assertThat(again.document().select(".readers"))
                .as("to choose an age now would lose the words")
                .isEmpty();
        var receipt = send(again, Map.of());
        assertThat(stored(receipt).words()).containsEntry(Field.WHAT, WORDS);
    }

    @Test
    void theLinksToTheOtherReadersKeepTheLanguageAndTheSite() {
        var links = plainBrowser()
                .get("/report?lang=bn&from=a-site")
                .document()
                .select(".readers a")
                .eachAttr("href");
        assertThat(links)
                .containsExactly(
                        "/report?for=under-11&lang=bn&from=a-site",
                        "/report?for=over-11&lang=bn&from=a-site",
                        "/report?for=adult&lang=bn&from=a-site");
    }

    @Test
    void theReceiptAndTheReplyChangeTheirLanguageAndSendNothing() {
        var receipt = send(plainBrowser().get("/report?lang=ro"), Map.of("what", WORDS));
        var typed = receipt.asSent();
        typed.put("place", ChildWords.of("ME14"));
        var polish = plainBrowser().post(button(receipt, "pl"), typed);
        inLanguage(polish, Translations.all().in("pl"));
        assertThat(polish.receipt()).isEqualTo(receipt.receipt());
        assertThat(polish.kept("place")).isEqualTo(ChildWords.of("ME14"));
        assertThat(polish.document().select(".notice[role=status]"))
                .as("nothing was added")
                .isEmpty();
        assertThat(stored(receipt).words()).containsOnlyKeys(Field.WHAT);
        var asked = plainBrowser()
                .post(button(plainBrowser().get("/report/reply"), "cy"), Map.of("receipt", receipt.receipt()));
        assertThat(asked.kept("receipt")).isEqualTo(receipt.receipt());
        assertThat(asked.status()).isEqualTo(200);
        var opened = send(asked, Map.of());
        var written = plainBrowser().post(button(opened, "ar"), Map.of("receipt", receipt.receipt(), "answer", WORDS));
        inLanguage(written, Translations.all().in("ar"));
        assertThat(written.kept("answer")).isEqualTo(WORDS);
        assertThat(stored(receipt).messages()).isEmpty();
    }

    @Test
    void theReportRemembersTheLanguageOfTheForm() {
        assertThat(stored(send(plainBrowser().get("/report?lang=ro"), Map.of("what", WORDS)))
                        .formLanguage())
                .isEqualTo("Romanian");
        assertThat(stored(send(plainBrowser().get("/report"), Map.of("what", WORDS)))
                        .formLanguage())
                .isEmpty();
        var form = plainBrowser().get("/report").asSent();
        form.put("what", WORDS);
        assertThat(stored(plainBrowser().post("/report?lang=xx", form)).formLanguage())
                .as("no such language")
                .isEmpty();
    }

    private FiledReport stored(PlainPage receipt) {
        return reports.readWithReceipt(receipt.receipt()).orElseThrow();
    }

    private static String button(PlainPage page, String code) {
        return page.document()
                .select(".languages button[lang^=%s]".formatted(code))
                .attr("formaction");
    }
}
