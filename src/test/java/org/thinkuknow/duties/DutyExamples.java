package org.thinkuknow.duties;

import org.apache.commons.csv.CSVFormat;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Worked deadlines, and what the rules say to them. */
final class DutyExamples {

    /** The rules as the files have them. */
    static final Rules RULES = Rules.read(ContentFiles.packed(), new Problems());

    private static final CSVFormat TABLE =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private DutyExamples() {}

    /** One of them. */
    record Example(
            String id,
            String nation,
            String rule,
            String facts,
            String question,
            String expected,
            String why,
            String confidence) {

        /** What some rules answer. */
        String answer(Rules rules) {
            return new DeadlineAnswers(rules).to(line(rules));
        }

        DeadlineLine line(Rules rules) {
            var of = Nation.of(nation).orElseThrow();
            return new DeadlineLine(of, rule, FactsReader.read(rules.kinds(), of, rule, facts), question);
        }

        @Override
        public String toString() {
            return "%s: %s %s %s, %s".formatted(id, nation, rule, facts, question);
        }
    }

    /** Those that were worked out from the statutes. */
    static List<Example> worked() {
        return read("deadline-examples.csv");
    }

    /** Those on either side of each border. */
    static List<Example> borders() {
        return read("border-examples.csv");
    }

    /** Those of a second reader, who had read the law and neither the rules nor the engine (decision 0072). */
    static List<Example> secondReading() {
        return read("second-reader-examples.csv");
    }

    /** All of them. */
    static List<Example> all() {
        return Stream.of(worked(), borders(), secondReading())
                .flatMap(List::stream)
                .toList();
    }

    /** Facts as a table writes them. */
    static Facts facts(Nation nation, String facts) {
        return FactsReader.read(RULES.kinds(), nation, "", facts).facts();
    }

    private static List<Example> read(String file) {
        var stream = Objects.requireNonNull(DutyExamples.class.getResourceAsStream("/duties/" + file));
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var table = TABLE.parse(new StringReader(reader.readAllAsString()))) {
            return table.stream()
                    .map(line -> new Example(
                            line.get("id"),
                            line.get("jurisdiction"),
                            line.get("rule"),
                            line.get("facts"),
                            line.get("question"),
                            line.get("expected"),
                            line.isMapped("why") ? line.get("why") : "",
                            line.isMapped("confidence") ? line.get("confidence") : "ours"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
