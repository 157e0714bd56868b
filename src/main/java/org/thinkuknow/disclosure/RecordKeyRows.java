package org.thinkuknow.disclosure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;

import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows of by what records are found: keyed hashes, never a word. */
@Component
class RecordKeyRows {

    private static final String AND_ONE_OF = """
             and exists (select 1 from disclosure_key o%1$d where o%1$d.disclosure = k.disclosure \
            and o%1$d.hash in (:h%1$d))""";

    private final JdbcClient database;

    RecordKeyRows(JdbcClient database) {
        this.database = database;
    }

    /** Makes these the only ones of a record that was handed over; each by its key, so that two who write at once wait in no ring. */
    void keep(String disclosure, Collection<String> keys, Instant now) {
        var before = Set.copyOf(database.sql("select lower(hex(hash)) from disclosure_key where disclosure = ?")
                .param(disclosure)
                .query(String.class)
                .list());
        before.stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> database.sql("delete from disclosure_key where disclosure = ? and hash = ?")
                        .params(disclosure, bytes(key))
                        .update());
        keys.stream()
                .filter(key -> !before.contains(key))
                .forEach(key -> database.sql("insert ignore into disclosure_key (disclosure, hash) values (?, ?)")
                        .params(disclosure, bytes(key))
                        .update());
        database.sql("update disclosure_hand_over set keyed_at = ? where disclosure = ?")
                .params(UtcColumns.of(now), disclosure)
                .update();
    }

    /** References of records that have one hash of each list, the latest first. */
    List<String> find(List<? extends Collection<String>> asked, int most) {
        var others =
                IntStream.range(1, asked.size()).mapToObj(AND_ONE_OF::formatted).collect(Collectors.joining());
        var query = database.sql("""
                select k.disclosure from disclosure_key k join disclosure_hand_over h on h.disclosure = k.disclosure
                where k.hash in (:h0)%s group by k.disclosure, h.handed_at
                order by h.handed_at desc limit :most""".formatted(others)).param("most", most);
        for (var place = 0; place < asked.size(); place++) {
            query = query.param(
                    "h" + place,
                    asked.get(place).stream().map(RecordKeyRows::bytes).toList());
        }
        return query.query(String.class).list();
    }

    /** References of records that were handed over before there were hashes. */
    List<String> without(int most) {
        return database.sql("select disclosure from disclosure_hand_over where keyed_at is null limit ?")
                .param(most)
                .query(String.class)
                .list();
    }

    private static byte[] bytes(String key) {
        return HexFormat.of().parseHex(key);
    }
}
