package org.thinkuknow.schools;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.database.UtcColumns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The register in the database: each row a fact of a published list (decision 0050). */
@Repository
class RegisterRows {

    private static final List<String> COLUMNS = List.of(
            "number",
            "nation",
            "name",
            "street",
            "town",
            "postcode",
            "authority",
            "authority_code",
            "host",
            "status",
            "phase",
            "youngest",
            "oldest",
            "opened",
            "closed",
            "as_of");
    private static final String KEEP = "insert into schools_school (%s) values %%s on duplicate key update %s"
            .formatted(
                    String.join(", ", COLUMNS),
                    COLUMNS.stream()
                            .skip(1)
                            .map("%1$s = values(%1$s)"::formatted)
                            .collect(Collectors.joining(", ")));
    private static final String ONE = "(" + String.join(", ", Collections.nCopies(COLUMNS.size(), "?")) + ")";

    private final JdbcClient database;
    private final JdbcOperations many;

    /** @param many for statements of thousands of cells, which the other looks through again for each of them */
    RegisterRows(JdbcClient database, JdbcOperations many) {
        this.database = database;
        this.many = many;
    }

    /** A school, and the day of the list that named it last. */
    record Dated(RegisterEntry entry, LocalDate asOf) {}

    /** Some schools, by number. */
    Map<String, Dated> of(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select * from schools_school where number in (:numbers)")
                .param("numbers", numbers)
                .query((row, number) -> dated(row))
                .list()
                .stream()
                .collect(Collectors.toMap(known -> known.entry().number(), Function.identity()));
    }

    /** Every school, one at a time. */
    void each(Consumer<RegisterEntry> taker) {
        database.sql("select * from schools_school")
                .query((ResultSet row) -> taker.accept(dated(row).entry()));
    }

    /** Writes some schools as a list of a day has them. */
    void keep(Collection<RegisterEntry> entries, LocalDate asOf) {
        if (entries.isEmpty()) {
            return;
        }
        many.update(KEEP.formatted(String.join(", ", Collections.nCopies(entries.size(), ONE))), statement -> {
            var place = 0;
            for (var entry : entries) {
                for (var cell : cells(entry, asOf)) {
                    statement.setObject(++place, cell);
                }
            }
        });
    }

    /** Notes that a list of a day has some schools as they are. */
    void confirm(Collection<String> numbers, LocalDate asOf) {
        if (!numbers.isEmpty()) {
            database.sql("update schools_school set as_of = :asOf where number in (:numbers)")
                    .param("asOf", asOf)
                    .param("numbers", numbers)
                    .update();
        }
    }

    /** Whether the link between two schools was not there before. */
    boolean link(EntryReader.Successor link) {
        return database.sql("insert ignore into schools_successor (number, successor) values (?, ?)")
                        .params(link.number(), link.successor())
                        .update()
                > 0;
    }

    /** The schools that came after some schools. */
    Map<String, List<String>> successors(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select * from schools_successor where number in (:numbers) order by number, successor")
                .param("numbers", numbers)
                .query((row, number) -> Map.entry(row.getString("number"), row.getString("successor")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Holds the register until the transaction ends; false if somebody else holds it. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean hold() {
        return database.sql("select edition from schools_edition where id = 1 for update skip locked")
                .query(Long.class)
                .optional()
                .isPresent();
    }

    long edition() {
        return database.sql("select edition from schools_edition where id = 1")
                .query(Long.class)
                .single();
    }

    /** Has every node read the register anew. */
    void newEdition() {
        database.sql("update schools_edition set edition = edition + 1 where id = 1")
                .update();
    }

    /** Notes that a list of a day was read. */
    void listed(PublishedList list, LocalDate asOf, Instant now) {
        database.sql("""
                insert into schools_list (list, as_of, imported_at) values (:list, :asOf, :now)
                on duplicate key update as_of = greatest(as_of, :asOf), imported_at = :now""")
                .param("list", list.name())
                .param("asOf", asOf)
                .param("now", UtcColumns.of(now))
                .update();
    }

    /** The day of the newest list of each kind. */
    Map<PublishedList, LocalDate> lists() {
        return database
                .sql("select list, as_of from schools_list")
                .query((row, number) -> Map.entry(
                        PublishedList.valueOf(row.getString("list")), row.getObject("as_of", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The codes of the forces that people chose for some schools. */
    Map<String, String> forces(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select number, force_code from schools_force where number in (:numbers)")
                .param("numbers", numbers)
                .query((row, number) -> Map.entry(row.getString("number"), row.getString("force_code")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether this is the first choice of a force for a school. */
    boolean choose(String number, String force) {
        return database.sql("insert ignore into schools_force (number, force_code) values (?, ?)")
                        .params(number, force)
                        .update()
                > 0;
    }

    /** Whether a force had been chosen, and another one stands now. */
    boolean correct(String number, String force) {
        return database.sql("update schools_force set force_code = ? where number = ? and force_code <> ?")
                        .params(force, number, force)
                        .update()
                > 0;
    }

    private static @Nullable Object[] cells(RegisterEntry entry, LocalDate asOf) {
        return new @Nullable Object[] {
            entry.number(),
            entry.nation().name(),
            entry.name(),
            entry.street(),
            entry.town(),
            entry.postcode(),
            entry.authority(),
            entry.authorityCode(),
            entry.host(),
            entry.status().name(),
            entry.phase().name(),
            entry.youngest(),
            entry.oldest(),
            entry.opened(),
            entry.closed(),
            asOf
        };
    }

    private static Dated dated(ResultSet row) throws SQLException {
        return new Dated(
                new RegisterEntry(
                        row.getString("number"),
                        Nation.valueOf(row.getString("nation")),
                        row.getString("name"),
                        row.getString("street"),
                        row.getString("town"),
                        row.getString("postcode"),
                        row.getString("authority"),
                        row.getString("authority_code"),
                        row.getString("host"),
                        SchoolStatus.valueOf(row.getString("status")),
                        Phase.valueOf(row.getString("phase")),
                        row.getObject("youngest", Integer.class),
                        row.getObject("oldest", Integer.class),
                        row.getObject("opened", LocalDate.class),
                        row.getObject("closed", LocalDate.class)),
                row.getObject("as_of", LocalDate.class));
    }
}
