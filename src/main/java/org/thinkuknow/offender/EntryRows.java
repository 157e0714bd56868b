package org.thinkuknow.offender;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of what was notified, what happened and where somebody was. A corrected one stays and names what stands in its place. */
@Component
class EntryRows {

    /** Stands where an entry was taken back and nothing came in its place. */
    private static final String NOTHING = "-";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    EntryRows(JdbcClient database, JdbcTemplate batches, Vault vault) {
        this.database = database;
        this.batches = batches;
        this.vault = vault;
    }

    boolean has(String id) {
        return database.sql("select count(*) from offender_fact where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(String id, String offender, NewEntry entry, Instant at) {
        add(List.of(new Of(id, offender, entry)), SignedIn.username(), at);
    }

    /** An entry and whose it is. */
    record Of(String id, String offender, NewEntry entry) {}

    void add(List<Of> all, String who, Instant at) {
        batches.batchUpdate("""
                insert into offender_fact (id, offender, kinds, begins, ends, words, entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", all.stream().map(each -> values(each, who, at)).toList());
    }

    private Object[] values(Of each, String who, Instant at) {
        var entry = each.entry();
        return new Object[] {
            each.id(),
            each.offender(),
            entry.kinds().stream().map(EntryKind::name).collect(Collectors.joining(" ")),
            entry.begins(),
            entry.ends(),
            vault.seal(json.writeValueAsString(entry.text()), each.id()),
            who,
            UtcColumns.of(at)
        };
    }

    /** Whether the entry stood until now. */
    boolean replace(String id, String offender, Optional<String> by) {
        return database.sql(
                                "update offender_fact set replaced_by = ? where id = ? and offender = ? and replaced_by is null")
                        .params(by.orElse(NOTHING), id, offender)
                        .update()
                == 1;
    }

    /** All entries of somebody, the latest day first. */
    List<EnteredEntry> of(String offender) {
        return database.sql("select * from offender_fact where offender = ? order by begins desc, entered_at desc, id")
                .param(offender)
                .query(this::entered)
                .list();
    }

    Optional<EnteredEntry> find(String id, String offender) {
        return database.sql("select * from offender_fact where id = ? and offender = ?")
                .params(id, offender)
                .query(this::entered)
                .optional();
    }

    /** The days of what counts, of several people. */
    Map<String, List<KnownEntry>> counting(Collection<String> offenders) {
        var known = new HashMap<String, List<KnownEntry>>();
        database.sql("""
                select offender, kinds, begins, ends from offender_fact where offender in (:offenders)
                and replaced_by is null""").param("offenders", offenders).query(row -> {
            known.computeIfAbsent(row.getString("offender"), first -> new ArrayList<>())
                    .add(new KnownEntry(kinds(row), day(row, "begins"), row.getObject("ends", LocalDate.class)));
        });
        return known;
    }

    private EnteredEntry entered(ResultSet row, int number) throws SQLException {
        var id = row.getString("id");
        var text = json.readValue(vault.open(row.getBytes("words"), id), EntryText.class);
        return new EnteredEntry(
                id,
                kinds(row),
                day(row, "begins"),
                row.getObject("ends", LocalDate.class),
                text.takenBy(),
                text.station(),
                text.note(),
                row.getString("entered_by"),
                UtcColumns.instant(row, "entered_at"),
                row.getString("replaced_by") != null);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Set<EntryKind> kinds(ResultSet row) throws SQLException {
        return Arrays.stream(row.getString("kinds").split(" "))
                .map(EntryKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntryKind.class)));
    }
}
