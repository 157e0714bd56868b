package org.thinkuknow.referral;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.core.io.ClassPathResource;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.ChildWords;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What an agency can keep. */
class ReferralPackagesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final String HEBREW = "\u05e9\u05dc\u05d5\u05dd";
    private static final String ARABIC = "\u0645\u0631\u062d\u0628\u0627";

    @Test
    void thePackageKeepsToItsSchemaAndHasEveryLetter() throws IOException {
        var made = new String(new ReferralPackage().of(opened()), StandardCharsets.UTF_8);
        var text = new ClassPathResource("schemas/referral.schema.json").getContentAsString(StandardCharsets.UTF_8);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
        assertThat(schema.validate(made, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(made.replace("\"not answered\"", "\"perhaps\""), InputFormat.JSON))
                .as("the schema finds what is wrong")
                .isNotEmpty();
        var read = JsonMapper.builder().build().readTree(made);
        assertThat(read.at("/report/words/what").asString()).isEqualTo(words());
        assertThat(read.at("/report/messages/0/text").asString()).contains(ChildWords.MARKER);
    }

    @Test
    void theDocumentHasATitleALanguageAndNoScript() throws IOException {
        var read = new PdfReader(new ReferralDocument().of(opened()));
        assertThat(read.getInfo().get("Title")).isEqualTo("Referral AAAAA-AAAAA-1");
        assertThat(read.getCatalog().get(PdfName.LANG).toString()).isEqualTo("en-GB");
        assertThat(read.getJavaScript()).isNullOrEmpty();
    }

    @Test
    void theDocumentSaysWhatItCannotPrint() throws IOException {
        var text = new PdfTextExtractor(new PdfReader(new ReferralDocument().of(opened()))).getTextFromPage(1);
        assertThat(text)
                .contains("he asked me to meet", "[smiling face with smiling eyes]", "the JSON package have every one")
                .doesNotContain("?", "□");
    }

    /** The page is made of the same {@link OpenedReferral}, line by line. */
    @Test
    void theDocumentAndThePackageSayTheSameInTheSameWordsTheNewestMessageFirst() throws IOException {
        var json = JsonMapper.builder().build().readTree(new ReferralPackage().of(opened()));
        var pdf = new PdfTextExtractor(new PdfReader(new ReferralDocument().of(opened()))).getTextFromPage(1);
        assertThat(json.at("/report/messages/0/author").asString()).isEqualTo("who reported");
        assertThat(json.at("/report/messages/0/afterReferral").asBoolean()).isTrue();
        assertThat(json.at("/report/messages/1/author").asString()).isEqualTo("the centre");
        assertThat(json.at("/report/messages/1/afterReferral").asBoolean()).isFalse();
        assertThat(json.at("/report/dangers/selfharm").asString()).isEqualTo("not answered");
        assertThat(json.at("/report/dangers/hurt").asString()).isEqualTo("not sure");
        assertThat(json.at("/centre/telephone").asString()).isEqualTo("020 7946 0000");
        assertThat(json.at("/centre/officer").asString()).isEqualTo("Ayesha Khan");
        assertThat(pdf.replaceAll("\\s+", " "))
                .containsPattern("Telephone 020\\W+7946\\W+0000 and ask for Ayesha Khan, who has this case\\.");
        assertThat(pdf.replaceAll("\\s+", " ")).contains("Vital interests: somebody’s life or safety");
        assertThat(json.at("/lawfulBasis").asString()).startsWith("Vital interests");
        assertThat(json.at("/level").asString()).isEqualTo("Level one");
        assertThat(pdf)
                .contains(
                        "Level one, act now",
                        "Answered yes: a meeting",
                        "not answered",
                        "not sure",
                        "BBBBB-BBBBB, another report of the same matter")
                .contains(
                        "Message, who reported, 24 November 2026, 12:00, came after the referral",
                        "Message, the centre, 24 November 2026, 11:59")
                .doesNotContain("unsaid", "11:59, came after");
        assertThat(pdf.indexOf("are you there")).isLessThan(pdf.indexOf("we read it now"));
        assertThat(pdf.indexOf("we read it now")).as("above the form").isLessThan(pdf.indexOf("not answered"));
    }

    private static String words() {
        return ChildWords.of("he asked me to meet \ud83d\ude0a " + ARABIC);
    }

    private static OpenedReferral opened() {
        var agency = new Agency(Agency.Kind.POLICE, "kent", "Kent Police");
        var facts = new ReferralFacts(
                "AAAAA-AAAAA-1",
                "AAAAA-AAAAA",
                agency,
                "officer",
                NOW,
                null,
                null,
                null,
                null,
                false,
                NOW.plusSeconds(60),
                ReferralFacts.Added.NOTHING,
                new ReferralFacts.Course(null, null, null, LawfulBasis.VITAL_INTERESTS, NOW.plusSeconds(60)));
        return new OpenedReferral(
                facts,
                "Please see the child today.",
                new FiledReport(
                        "AAAAA-AAAAA",
                        Door.FORM,
                        NOW,
                        new Dangers(DangerAnswer.YES, DangerAnswer.UNSURE, DangerAnswer.UNSAID),
                        ReportStatus.HELP_ASKED,
                        Map.of(Field.WHAT, words(), Field.PLACE, HEBREW),
                        List.of(
                                new FiledReport.SentMessage(
                                        Author.CENTRE, NOW.minusSeconds(60), ChildWords.of("we read it now")),
                                new FiledReport.SentMessage(
                                        Author.CHILD, NOW.plusSeconds(30), ChildWords.of("are you there")))),
                new ReferredMatter(
                        "Level one",
                        "act now",
                        List.of("Answered yes: a meeting"),
                        List.of("AAAAA-AAAAA", "BBBBB-BBBBB"),
                        "Ayesha Khan"),
                List.of("BBBBB-BBBBB, another report of the same matter"),
                List.of(),
                "020 7946 0000",
                0,
                true);
    }
}
