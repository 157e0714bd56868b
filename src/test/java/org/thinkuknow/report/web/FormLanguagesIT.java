package org.thinkuknow.report.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.translation.Language;
import org.thinkuknow.translation.Translations;
import org.thinkuknow.translation.Words;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The way from the form to the answer in every language, as a browser without scripts sees it. */
class FormLanguagesIT extends RunningApplication {

    private static final List<String> TRANSLATED = Translations.all().offered().stream()
            .filter(language -> !language.isEnglish())
            .map(Language::code)
            .toList();
    private static final String WORDS = ChildWords.of("mi-e frică de cineva");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
    /** Words of our pages that are no words of Welsh, Polish, Romanian, Portuguese or Somali. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(the|you|your|and|please|what|this|with|message|answer|here)\\b");

    private static final Pattern OTHER_LETTERS = Pattern.compile("uk|ur|pa|ar|bn");

    @Autowired
    private Reports reports;

    @Autowired
    private Translations languages;

    /** Another test may have switched one off on another node. */
    @BeforeEach
    void everyLanguageIsOffered() {
        eventually(() -> assertThat(languages.offered()).hasSize(11));
    }

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

    private void inLanguage(PlainPage page, Words words) {
        var language = words.language();
        var document = page.document().clone();
        assertThat(document.select("html").attr("lang")).isEqualTo(language.code());
        assertThat(document.select("html").attr("dir")).isEqualTo(language.direction());
        assertThat(document.select("form").eachAttr("action"))
                .allSatisfy(action -> assertThat(action).endsWith("lang=" + language.code()));
        assertThat(document.select("a.leave").attr("data-leaving")).isEqualTo(words.get("leave.leaving"));
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        document.select("body [lang], textarea, .from-child p").remove();
        var text = document.body()
                .text()
                .replace("Childline", "")
                .replace("(English)", "")
                .replace("(council)", "");
        assertThat(text).doesNotContainPattern(ENGLISH);
        if (OTHER_LETTERS.matcher(language.code()).matches()) {
            assertThat(LATIN.matcher(text).results().map(MatchResult::group)).isSubsetOf("Shift");
        }
    }

    private PlainPage send(PlainPage form, Map<String, String> typed) {
        var sent = form.asSent();
        sent.putAll(typed);
        return plainBrowser().post(form.document().select("#telling").attr("action"), sent);
    }

    private static String button(PlainPage page, String code) {
        return page.document()
                .select(".languages button[lang^=%s]".formatted(code))
                .attr("formaction");
    }

    private FiledReport stored(PlainPage receipt) {
        return reports.readWithReceipt(receipt.receipt()).orElseThrow();
    }
}
