package org.thinkuknow.exchange;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.quiz.Quiz;
import org.xml.sax.helpers.DefaultHandler;

import javax.xml.parsers.SAXParserFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

import static org.assertj.core.api.Assertions.assertThat;

class PackagesTest {

    static List<Quiz> quizzes() {
        return Library.quizzes();
    }

    static List<Lesson> lessons() {
        return Library.LESSONS.all();
    }

    @ParameterizedTest
    @MethodSource("quizzes")
    void aQtiPackageHoldsEveryFileThatItNames(Quiz quiz) throws Exception {
        var files = unpack(QtiPackage.write(quiz));
        var manifest = xml(files, "imsmanifest.xml");
        assertThat(manifest.select("file").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(files).containsKey(name));
        assertThat(files.keySet())
                .allSatisfy(name -> assertThat(name.equals("imsmanifest.xml")
                                || manifest.select("file").eachAttr("href").contains(name))
                        .isTrue());
        var test = xml(files, "test.xml");
        assertThat(test.select("assessmentItemRef").eachAttr("href"))
                .hasSizeGreaterThanOrEqualTo(quiz.questions().size() + 2)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(files).containsKey(name));
    }

    @ParameterizedTest
    @MethodSource("quizzes")
    void everyQtiItemIsWellFormedAndItsRightResponseIsOneOfItsChoices(Quiz quiz) throws Exception {
        var files = unpack(QtiPackage.write(quiz));
        for (var name :
                files.keySet().stream().filter(each -> each.startsWith("q-")).toList()) {
            SAXParserFactory.newInstance()
                    .newSAXParser()
                    .parse(new ByteArrayInputStream(files.get(name)), new DefaultHandler());
            var item = xml(files, name);
            var choices = item.select("simpleChoice, simpleAssociableChoice").eachAttr("identifier");
            assertThat(choices).as(name).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
            assertThat(item.select("correctResponse value").eachText())
                    .allSatisfy(value -> assertThat(choices).containsAll(List.of(value.split(" "))));
            assertThat(item.select("prompt").text()).isNotBlank();
            assertThat(item.select("modalFeedback").eachAttr("identifier"))
                    .allSatisfy(choice -> assertThat(choices).contains(choice));
        }
    }

    @ParameterizedTest
    @MethodSource("quizzes")
    void theTableHasALineForEveryOption(Quiz quiz) throws IOException {
        var table = QuizTable.write(quiz);
        assertThat(table).startsWith("\ufeffid,asked,kind");
        try (var csv = CSVParser.parse(
                table.substring(1),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            var rows = csv.getRecords();
            assertThat(rows).allSatisfy(row -> assertThat(row.isConsistent()).isTrue());
            assertThat(rows.stream().map(row -> row.get("id")).distinct())
                    .hasSize(quiz.questions().size() + 2);
            assertThat(rows.stream().filter(row -> !row.get("option").isEmpty()))
                    .allSatisfy(row -> assertThat(row.get("why")).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aScormPackageStandsOnItsOwn(Lesson lesson) throws IOException {
        var files = unpack(ScormPackage.write(lesson, "https://example.org"));
        var manifest = xml(files, "imsmanifest.xml");
        assertThat(manifest.selectFirst("schemaversion").text()).isEqualTo("1.2");
        assertThat(manifest.selectFirst("resource").attr("adlcp:scormtype")).isEqualTo("sco");
        assertThat(manifest.select("file").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(files.keySet().stream()
                        .filter(name -> !name.equals("imsmanifest.xml"))
                        .toList());
        var page = Jsoup.parse(new String(files.get("index.html"), StandardCharsets.UTF_8));
        assertThat(page.select("[src], link[href]").stream().map(part -> part.attr("src") + part.attr("href")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(files).containsKey(name));
        assertThat(page.select("section.step")).hasSameSizeAs(lesson.steps());
        assertThat(page.select("a.report-button").attr("href"))
                .isEqualTo("https://example.org/report?lesson=" + lesson.slug());
        assertThat(page.select("a").eachAttr("href"))
                .allSatisfy(link -> assertThat(link).matches("(https://|tel:|sms:|#).*"));
        assertThat(new String(files.get("public.css"), StandardCharsets.UTF_8))
                .contains("url(\"fonts/andika", ".public .top", "@media print")
                .doesNotContain("/VAADIN/", "@import");
    }

    private static Document xml(Map<String, byte[]> files, String name) {
        return Jsoup.parse(new String(files.get(name), StandardCharsets.UTF_8), Parser.xmlParser());
    }

    private static Map<String, byte[]> unpack(byte[] archive) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
