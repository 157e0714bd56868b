package org.thinkuknow.ask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.Lessons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What children might type, spelt as they spell it, and the answers that are right. The queries were written by somebody
 * who had seen the questions alone. The search was tuned with one half of them; the other half was only measured.
 */
class AskQueriesTest {

    static final Answers ANSWERS = answers();
    private static final int FIRST_PAGE = 3;

    /** A query, every answer that would be right, and those of the first page. */
    private record Query(String words, List<String> right, List<String> found) {

        boolean isFoundAmong(int first) {
            return found.stream().limit(first).anyMatch(right::contains);
        }
    }

    @ParameterizedTest
    @CsvSource({"ask-queries-tuned.tsv, 0.985", "ask-queries-unseen.tsv, 0.88"})
    void theRightAnswerIsAmongTheFirstThree(String file, double least) throws IOException {
        var queries = queries(file);
        assertThat(queries).hasSizeGreaterThanOrEqualTo(120);
        assertThat(queries.stream().flatMap(query -> query.right().stream()))
                .allSatisfy(slug -> assertThat(ANSWERS.find(slug)).as(slug).isPresent());
        var missed = queries.stream()
                .filter(query -> !query.isFoundAmong(FIRST_PAGE))
                .toList();
        var report = new ArrayList<String>();
        report.add("%s: %d queries, hit@1 %.3f, hit@3 %.3f"
                .formatted(file, queries.size(), share(queries, 1), share(queries, FIRST_PAGE)));
        missed.forEach(query -> report.add("%s | %s | %s".formatted(query.words(), query.right(), query.found())));
        Files.write(Files.createDirectories(Path.of("target", "search")).resolve(file.replace(".tsv", ".txt")), report);
        assertThat(share(queries, FIRST_PAGE)).as(report.getFirst()).isGreaterThanOrEqualTo(least);
    }

    /** Money or a threat with a picture, a meeting, a wish to die and their like: the first thing that a child sees is about it. */
    @Test
    void theGravestComeFirst() throws IOException {
        assertThat(queries("ask-queries-gravest.tsv"))
                .hasSizeGreaterThan(80)
                .filteredOn(query -> !query.isFoundAmong(1))
                .extracting(Query::words)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "is it ok to pay for a photo app, they-want-money-for-my-nudes",
        "someone offered me money for pics, they-want-money-for-my-nudes",
        "i sent a picture of my cat to my nan, sent-a-nude",
        "i shared a meme, i-passed-on-a-nude",
        "a chatbot told me to hurt myself, i-hurt-myself",
        "for parents my son is being blackmailed with a picture, they-want-money-for-my-nudes"
    })
    void whatOnlyLooksAlikeIsNoReason(String words, String answer) {
        assertThat(ANSWERS.search(words, 1)).extracting(Answer::slug).doesNotContain(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hjkdfs qwpoe", "qwerty", "blah blah", "xyz", "poiu lkj mnb", "wefwef ewfwe"})
    void fingersOnKeysFindNothing(String words) {
        assertThat(ANSWERS.search(words, 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bloking", "blakmail", "inpersonating", "suicde"})
    void oneWordSpeltAsAChildMightIsNoNonsense(String words) {
        assertThat(ANSWERS.search(words, 1)).isNotEmpty();
    }

    private static double share(List<Query> queries, int first) {
        return queries.stream().filter(query -> query.isFoundAmong(first)).count() / (double) queries.size();
    }

    private static List<Query> queries(String file) throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", file)).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t"))
                .map(parts -> new Query(
                        parts[0],
                        List.of(parts[1].split(",")),
                        ANSWERS.search(parts[0], FIRST_PAGE).stream()
                                .map(Answer::slug)
                                .toList()))
                .toList();
    }

    private static Answers answers() {
        var problems = new Problems();
        var files = ContentFiles.packed();
        var answers = Answers.read(
                files,
                Lessons.read(files, problems),
                Helplines.read(files, LocalDate.of(2026, 11, 24), problems),
                problems);
        problems.throwIfAny();
        return answers;
    }
}
