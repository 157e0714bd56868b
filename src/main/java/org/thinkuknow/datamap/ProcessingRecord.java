package org.thinkuknow.datamap;

import org.thinkuknow.datamap.MappedColumn.Protection;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The record of processing activities as Markdown, made from the data map: one part for each activity. */
final class ProcessingRecord {

    private static final String HEAD = """
            # Record of processing

            Made from the data map by `./run data-map --record`; a test holds this page to it. It has what UK GDPR, Article 30, and
            Data Protection Act 2018, section 61, ask for. Whoever runs an installation adds who they are, how to reach them and their
            data protection officer, and decides what is marked "not decided yet". Legal advice is theirs to take.

            **Security, for all of it** (Article 30(1)(g)): what children and adults wrote is sealed with keys outside the database,
            with the names and contacts in it (decision 0012); names and e-mail addresses of staff are not sealed. Who reads is named
            by role and checked in each service; each opening of a report is a line of a record that the application cannot rewrite
            (decisions 0003, 0016 and 0110). The [assessment](dpia.md) says what is left.

            **Transfers abroad**: none, but for packages for forces abroad, and push notes that the service of a browser carries sealed.
            """;

    private final DataMap map;

    ProcessingRecord(DataMap map) {
        this.map = map;
    }

    @Override
    public String toString() {
        return HEAD + map.activities().stream().map(this::activity).collect(Collectors.joining());
    }

    private String activity(MappedActivity activity) {
        var columns = activity.tables().stream()
                .flatMap(table -> table.columns().stream())
                .toList();
        return """

                ## %s

                | | |
                |---|---|
                | controller | %s |
                | why | %s |
                | about whom | %s |
                | what | %s |
                | lawful ground | %s |
                | who reads it | %s |
                | how long | %s |
                | where it goes | %s |
                | kept as | %d columns, %d of them sealed and %d as a hash alone |
                """.formatted(
                activity.name(),
                activity.controller(),
                all(activity, table -> Stream.of(table.why())),
                all(activity, table -> Stream.of(table.about())),
                all(activity, table -> Stream.of("%s (`%s`)".formatted(table.purpose(), table.name()))),
                all(activity, table -> table.basis().stream().map(this::ground)),
                all(activity, table -> Stream.of(table.readers())),
                all(
                        activity,
                        table -> table.kept().stream().map(id -> map.term(id).words())),
                all(activity, table -> Stream.of(table.goes())),
                columns.size(),
                columns.stream()
                        .filter(column -> column.protection() == Protection.SEALED)
                        .count(),
                columns.stream()
                        .filter(column -> column.protection() == Protection.HASHED)
                        .count());
    }

    private String ground(String id) {
        var ground = map.ground(id);
        return ground.ukGdpr()
                + ground.part3()
                        .map(part3 -> "; for a competent authority: " + part3)
                        .orElse("");
    }

    /** What the tables of an activity say, each thing once. */
    private static String all(MappedActivity activity, Function<MappedTable, Stream<String>> says) {
        return activity.tables().stream().flatMap(says).distinct().collect(Collectors.joining("<br>"));
    }
}
