package org.thinkuknow.duties;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands in a line of a table, it has an answer or a sentence that says why not. */
class AnyLineTest {

    private static final Rules RULES = DutyExamples.RULES;
    private static final List<String> QUESTIONS = DutyExamples.all().stream()
            .map(DutyExamples.Example::question)
            .distinct()
            .toList();
    private static final List<String> VALUES = List.of(
            "2026-11-02",
            "2028-02-29",
            "2026-02-29",
            "0000-01-01",
            "9999-12-31",
            "2026-10-25T01:30",
            "2027-03-28T01:30",
            "2026-11-02..2026-11-08",
            "2026-11-02..",
            "2026-11-08..2026-11-02",
            "..",
            "9999-12-31..9999-12-31",
            "yes",
            "no",
            "none",
            "indefinite",
            "finite",
            "0",
            "17",
            "9999",
            "12 months",
            "9999 years",
            "6 months less 9999 days",
            "life",
            "2026-12-27@Gatwick",
            "@",
            "Dublin then France",
            "then",
            "restricted",
            "",
            " ",
            "=",
            ",",
            "€",
            "\ud83d\ude00");

    @Property(seed = "20261203")
    void eachLineHasAnAnswerOrAReason(
            @ForAll("facts") String facts, @ForAll("rules") String rule, @ForAll("questions") String question)
            throws IOException {
        for (var nation : Nation.values()) {
            var answers = new ByteArrayOutputStream();
            var errors = new ByteArrayOutputStream();
            var isRight = new Deadlines(RULES)
                    .write(
                            new StringReader("id,jurisdiction,rule,facts,question\nA,%s,%s,\"%s\",\"%s\"\n"
                                    .formatted(nation, rule, facts.replace("\"", "\"\""), question)),
                            stream(answers),
                            stream(errors));
            assertThat(printed(answers))
                    .startsWith("id,expected\nA,")
                    .hasLineCount(2)
                    .doesNotContain("null");
            assertThat(printed(errors).isEmpty()).isEqualTo(isRight);
        }
    }

    @Provide
    Arbitrary<String> facts() {
        var keys = RULES.kinds().all().stream().map(FactKind::key).toList();
        var fact = Combinators.combine(Arbitraries.of(keys), Arbitraries.of(VALUES))
                .as((key, value) -> key + "=" + value);
        return Arbitraries.frequencyOf(
                Tuple.of(9, fact.list().ofMinSize(1).ofMaxSize(6).map(all -> String.join(";", all))),
                Tuple.of(1, Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(40)));
    }

    @Provide
    Arbitrary<String> rules() {
        return Arbitraries.of(RULES.all().stream().map(Rule::duty).distinct().toList());
    }

    @Provide
    Arbitrary<String> questions() {
        return Arbitraries.of(QUESTIONS);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String printed(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
