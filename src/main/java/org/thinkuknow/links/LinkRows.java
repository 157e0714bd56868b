package org.thinkuknow.links;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.KeyedHash;

import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of which report has which identifier: a kind and a keyed hash, never a word. */
@Component
class LinkRows {

    private final JdbcClient database;

    LinkRows(JdbcClient database) {
        this.database = database;
    }

    /** Makes the rows of a report these; what is there already is not touched, so that two who write at once do not meet. */
    void keep(String reference, Instant receivedAt, byte @Nullable [] words, Map<String, IdentifierKind> hashes) {
        var before = hashesOf(reference);
        before.stream()
                .filter(hash -> !hashes.containsKey(hash))
                .forEach(hash -> database.sql("delete from link_identifier where reference = ? and hash = ?")
                        .params(reference, bytes(hash))
                        .update());
        hashes.forEach((hash, kind) -> {
            if (!before.contains(hash)) {
                database.sql("insert into link_identifier (reference, kind, hash) values (?, ?, ?)")
                        .params(reference, kind.name(), bytes(hash))
                        .update();
            }
        });
        database.sql("""
                insert into link_report (reference, received_at, words_hash, edition) values (?, ?, ?, ?)
                on duplicate key update words_hash = values(words_hash), edition = values(edition)""")
                .params(reference, UtcColumns.of(receivedAt))
                .param(words)
                .param(IdentifierFinder.EDITION)
                .update();
    }

    /** Others with the same identifier, the latest first. */
    List<String> sharing(KeyedHash hash, String except, int most) {
        return database.sql("""
                select i.reference from link_identifier i join link_report r on r.reference = i.reference
                where i.hash in (:any) and i.reference <> :except order by r.received_at desc, i.reference \
                limit\s""" + most)
                .param("any", hash.any())
                .param("except", except)
                .query(String.class)
                .list();
    }

    /** Others that tell the same words, received between two moments. */
    List<String> twins(KeyedHash words, String except, Instant from, Instant until) {
        return database.sql(
                        "select reference from link_report where words_hash in (:any) and reference <> :except and received_at "
                                + "between :from and :until order by received_at limit 5")
                .param("any", words.any())
                .param("except", except)
                .param("from", UtcColumns.of(from))
                .param("until", UtcColumns.of(until))
                .query(String.class)
                .list();
    }

    /** Those of some reports that were gone through by the rules of now. */
    Set<String> done(Collection<String> references) {
        return Set.copyOf(database.sql(
                        "select reference from link_report where reference in (:references) and edition = :edition")
                .param("references", references)
                .param("edition", IdentifierFinder.EDITION)
                .query(String.class)
                .list());
    }

    /** @return how many identifiers there were */
    int deleteOf(String reference) {
        database.sql("delete from link_report where reference = ?")
                .param(reference)
                .update();
        return database.sql("delete from link_identifier where reference = ?")
                .param(reference)
                .update();
    }

    private Set<String> hashesOf(String reference) {
        return database
                .sql("select hash from link_identifier where reference = ?")
                .param(reference)
                .query(byte[].class)
                .list()
                .stream()
                .map(HexFormat.of()::formatHex)
                .collect(Collectors.toSet());
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
