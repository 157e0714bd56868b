package org.thinkuknow.printing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

import static org.assertj.core.api.Assertions.assertThat;

/** What was written is in the document, in every script. */
class PrintedLettersTest {

    private static final String ARABIC = "مرحبا، قال لي أن ألتقي به";
    private static final String HEBREW = "שלום, הוא ביקש";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łódź, Ŵyn, ſ, ẞ, Ỳ",
                "Ελλάδα, ἀρχή",
                "Привіт, Ђорђе",
                ARABIC,
                HEBREW,
                "پژوهش گچ ٹھیک",
                "price € ½ – “quoted” …"
            })
    void lettersOfTheseScriptsArePrintedAsTheyAre(String text) {
        assertThat(PrintedLetters.printed(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "😊, [smiling face with smiling eyes]",
        "a👩‍👧b, a[woman][girl]b",
        "👍🏽, [thumbs up sign][emoji modifier fitzpatrick type-4]",
        "你好, [letters U+4F60 U+597D]",
        "नमस्ते 1, [letters U+0928 U+092E U+0938 U+094D U+0924 U+0947] 1",
        "𝒜, [letters U+1D49C]"
    })
    void whatTheFontLacksIsNamedAndNeverAQuestionMark(String text, String printed) {
        assertThat(PrintedLetters.printed(text)).isEqualTo(printed);
    }

    @Test
    void whatHasNoShapeLeavesNoTraceAndLinesStay() {
        assertThat(PrintedLetters.printed("line\nbreak\u200d\ufe0f\u202e\u0000 a\tb"))
                .isEqualTo("line\nbreak a b");
        assertThat(PrintedLetters.printed("e\u0301")).isEqualTo("é");
    }

    @Test
    void theFirstLetterSaysWhichWayATextRuns() {
        assertThat(PrintedLetters.isRightToLeft(HEBREW + " abc")).isTrue();
        assertThat(PrintedLetters.isRightToLeft("1 " + ARABIC)).isTrue();
        assertThat(PrintedLetters.isRightToLeft("1 abc " + HEBREW)).isFalse();
    }

    @Test
    void theTextIsReadBackOutOfTheDocument() throws IOException {
        var made = new PrintedDocument("Report AAAAA-AAAAA")
                .part("What was told")
                .entry("Arabic", ARABIC)
                .entry("Hebrew", HEBREW)
                .entry("Mixed", "He wrote مرحبا to me and then שלום again")
                .entry("Greek and Cyrillic", "Ελλάδα, Привіт")
                .entry("Polish", "Łódź")
                .entry("Pictures", "see you 😊")
                .entry("Chinese", "他说 你好")
                .remark(PrintedDocument.WHAT_IS_NAMED)
                .end();
        Files.createDirectories(Path.of("target", "printed"));
        Files.write(Path.of("target", "printed", "scripts.pdf"), made);
        var text = textOf(made);
        assertThat(text)
                .contains(
                        "Ελλάδα, Привіт",
                        "Łódź",
                        "see you [smiling face with smiling eyes]",
                        "[letters U+4ED6 U+8BF4] [letters U+4F60 U+597D]")
                .doesNotContain("?", "□");
        assertThat(inLetters(text))
                .as("Arabic is there in its joined shapes, in the order of the paper")
                .contains(reversed("مرحبا"), reversed("ألتقي"));
        assertThat(text).contains(reversed("שלום"), reversed("ביקש"));
        assertThat(text)
                .as("a letter in a word is joined to its neighbours")
                .contains("\ufee3")
                .doesNotContain("مرحبا");
    }

    @Test
    void aTelephoneNumberKeepsItsOrderAmongLettersFromRightToLeft() throws IOException {
        var made = new PrintedDocument("Report")
                .entry("Arabic", ARABIC + " 07700 900123")
                .entry("Hebrew", HEBREW + " 020 7946 0018")
                .end();
        assertThat(textOf(made).replaceAll("[\\u00a0 ]+", " ")).contains("07700 900123", "020 7946 0018");
    }

    @Test
    void aHeadingIsNeverTheLastOnItsPageAndEachPageSaysWhatItBelongsTo() throws IOException {
        var made = new PrintedDocument("Report AAAAA-AAAAA");
        for (var part = 0; part < 60; part++) {
            made.part("Heading " + part)
                    .entry("Label", "body " + part + " of several lines, long or short ".repeat(1 + part % 7));
        }
        var read = new PdfReader(made.end());
        assertThat(read.getNumberOfPages()).isGreaterThan(3);
        for (var page = 1; page <= read.getNumberOfPages(); page++) {
            var text = new PdfTextExtractor(read).getTextFromPage(page);
            assertThat(text).contains("Report AAAAA-AAAAA, page " + page);
            var last = text.lastIndexOf("Heading ");
            assertThat(text.substring(last))
                    .as("page %d", page)
                    .contains("body " + text.substring(last).split("\\s+")[1] + " ");
        }
    }

    @Test
    void tenThousandPicturesAreOneLongDocument() throws IOException {
        var made =
                new PrintedDocument("Report").entry("What", "😊".repeat(10_000)).end();
        var read = new PdfReader(made);
        assertThat(read.getNumberOfPages()).isGreaterThan(10);
        assertThat(new PdfTextExtractor(read).getTextFromPage(read.getNumberOfPages()))
                .contains("[smiling face");
    }

    private static String textOf(byte[] made) throws IOException {
        return new PdfTextExtractor(new PdfReader(made)).getTextFromPage(1);
    }

    /** The plain letters of joined shapes. */
    private static String inLetters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String reversed(String word) {
        return new StringBuilder(word).reverse().toString();
    }
}
