package org.thinkuknow.report.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.translation.Language;
import org.thinkuknow.translation.Translations;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The way from the form to the answer in every language, as a browser without scripts sees it. */
class FormLanguagesIT extends LanguageForms {

    private static final List<String> TRANSLATED = Translations.all().offered().stream()
            .filter(language -> !language.isEnglish())
            .map(Language::code)
            .toList();

    @ParameterizedTest
    @FieldSource("TRANSLATED")
    void everyPageFromTheFormToTheAnswerIsInTheLanguage(String code) {
        var words = Translations.all().in(code);
        for (var reader : Reader.values()) {
            var form = plainBrowser().get("/report?lang=%s&for=%s".formatted(code, reader.key()));
            inLanguage(form, words);
            assertThat(form.document().select("h1").text())
                    .isEqualTo(Wording.of(reader, words).get("title"));
            inLanguage(send(form, Map.of("what", "")), words);
            inLanguage(send(form, Map.of("what", WORDS, "place", ChildWords.ofLength(1_201, "a"))), words);
            var receipt = send(form, Map.of("what", WORDS));
            inLanguage(receipt, words);
            assertThat(receipt.receipt().split(" ")).hasSize(5);
            assertThat(receipt.text()).contains(words.get("answers"));
            var more = send(receipt, Map.of("school", ChildWords.of("școala mare")));
            inLanguage(more, words);
            assertThat(more.text()).contains(Wording.of(reader, words).get("more.added"));
            var reply = plainBrowser()
                    .post(
                            receipt.document().select(".receipt form").attr("action"),
                            Map.of("receipt", receipt.receipt()));
            inLanguage(reply, words);
            var answered = send(reply, Map.of("answer", WORDS));
            inLanguage(answered, words);
            assertThat(answered.text()).contains(words.get("messages.sent"));
        }
        var unknown =
                send(plainBrowser().get("/report/reply?lang=" + code), Map.of("receipt", "apple bear cake door egg"));
        inLanguage(unknown, words);
        assertThat(unknown.errors()).isEqualTo(words.get("reply.unknown"));
        var stale = plainBrowser().post("/report?lang=" + code, Map.of("what", WORDS));
        inLanguage(stale, words);
        assertThat(stale.errors()).isEqualTo(words.get("stale"));
        inLanguage(plainBrowser().post("/report/more?lang=" + code, Map.of("place", "x")), words);
    }

    @ParameterizedTest
    @FieldSource("TRANSLATED")
    void whatWentWrongIsSaidInTheLanguageOfTheForm(String code) {
        var words = Translations.all().in(code);
        var refused = plainBrowser().get("/report/more?lang=" + code);
        assertThat(refused.status()).isEqualTo(405);
        inLanguage(refused, words);
        var large = plainBrowser().post("/report?lang=" + code, Map.of("what", ChildWords.ofLength(1_100_000, "a")));
        assertThat(large.status()).isEqualTo(413);
        inLanguage(large, words);
    }

    /** Contrast: elsewhere nobody has chosen a language. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/report?lang=xx",
                "/report?lang=",
                "/report?lang=%F0%9F%98%80",
                "/report?lang=../en",
                "/report?lang=RO",
                "/report",
                "/report?lang=en",
                "/help?lang=ro",
                "/nowhere?lang=ro"
            })
    void everythingElseIsInEnglish(String path) {
        var page = plainBrowser().get(path);
        assertThat(page.document().select("html").attr("lang")).isEqualTo("en-GB");
    }

    /**
     * Each by its own name; the numbers stay what they are in a line that runs the other way; nobody checked these yet,
     * and they say so.
     */
    @Test
    void aPageNamesEveryLanguageAndKeepsNumbersReadable() {
        var page = plainBrowser().get("/report?lang=ar").document();
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".languages button[formaction]").eachText())
                .hasSize(11)
                .contains("English", "Cymraeg", "اردو", "ਪੰਜਾਬੀ", "Soomaali");
        assertThat(page.select(".languages button[lang=ur]").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".languages [aria-current]").text()).isEqualTo("العربية");
        assertThat(page.select("a[href^=tel]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.attr("dir")).isEqualTo("ltr"));
        assertThat(page.select("a[href=tel:999]").text()).isEqualTo("999");
        assertThat(page.select("a[href=tel:08001111]").text()).isEqualTo("0800 1111");
        assertThat(page.select("textarea").attr("dir")).isEqualTo("auto");
        assertThat(page.text()).contains(Translations.all().in("ar").get("unchecked"));
        assertThat(plainBrowser().get("/report").text())
                .as("contrast")
                .doesNotContain(
                        Translations.all().english().get("unchecked"),
                        Translations.all().english().get("answers"));
    }
}
