package org.thinkuknow.report.web;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.translation.Translations;
import org.thinkuknow.translation.Words;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The steps that tests of the languages of the form share. */
abstract class LanguageForms extends RunningApplication {

    static final String WORDS = ChildWords.of("mi-e frică de cineva");
    static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
    /** Words of our pages that are no words of Welsh, Polish, Romanian, Portuguese or Somali. */
    static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(the|you|your|and|please|what|this|with|message|answer|here)\\b");

    static final Pattern OTHER_LETTERS = Pattern.compile("uk|ur|pa|ar|bn");

    @Autowired
    Translations languages;

    /** Another test may have switched one off on another node. */
    @BeforeEach
    void everyLanguageIsOffered() {
        eventually(() -> assertThat(languages.offered()).hasSize(11));
    }

    void inLanguage(PlainPage page, Words words) {
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

    PlainPage send(PlainPage form, Map<String, String> typed) {
        var sent = form.asSent();
        sent.putAll(typed);
        return plainBrowser().post(form.document().select("#telling").attr("action"), sent);
    }
}
