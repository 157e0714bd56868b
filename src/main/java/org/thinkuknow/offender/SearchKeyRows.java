package org.thinkuknow.offender;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows of by what people are found: keyed hashes, never a word. */
@Component
class SearchKeyRows {

    private static final String AND_ONE_OF = """
             and exists (select 1 from offender_key o%1$d where o%1$d.offender = k.offender \
            and o%1$d.hash in (:h%1$d))""";

    private final JdbcClient database;
    private final OffenderTexts texts;

    SearchKeyRows(JdbcClient database, OffenderTexts texts) {
        this.database = database;
        this.texts = texts;
    }

    /** Makes these the only ones of somebody. */
    void keep(String offender, Set<String> keys) {
        var before = Set.copyOf(database.sql("select lower(hex(hash)) from offender_key where offender = ?")
                .param(offender)
                .query(String.class)
                .list());
        before.stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> database.sql("delete from offender_key where offender = ? and hash = ?")
                        .params(offender, bytes(key))
                        .update());
        keys.stream()
                .filter(key -> !before.contains(key))
                .forEach(key -> database.sql("insert into offender_key (offender, hash) values (?, ?)")
                        .params(offender, bytes(key))
                        .update());
    }

    /**
     * People who have one hash of each list; those first who have most of the first list.
     *
     * @param manager whose people are searched; empty for all
     */
    List<FoundOffender> find(List<Collection<String>> asked, Optional<String> manager, int most) {
        var others =
                IntStream.range(1, asked.size()).mapToObj(AND_ONE_OF::formatted).collect(Collectors.joining());
        var query = database.sql("""
                select f.offender, p.manager, p.name from
                (select k.offender, count(*) hits from offender_key k%s where k.hash in (:h0)%s%s group by k.offender
                order by hits desc, k.offender limit :most) f
                join offender p on p.reference = f.offender order by f.hits desc, f.offender""".formatted(
                                manager.isPresent() ? " join offender m on m.reference = k.offender" : "",
                                manager.isPresent() ? " and m.manager = :manager" : "",
                                others))
                .param("most", most);
        for (var place = 0; place < asked.size(); place++) {
            query = query.param(
                    "h" + place,
                    asked.get(place).stream().map(SearchKeyRows::bytes).toList());
        }
        if (manager.isPresent()) {
            query = query.param("manager", manager.get());
        }
        return query.query((row, number) -> new FoundOffender(
                        row.getString("offender"),
                        row.getString("manager"),
                        texts.openName(row.getBytes("name"), row.getString("offender"))))
                .list();
    }

    private static byte[] bytes(String key) {
        return HexFormat.of().parseHex(key);
    }
}
