package org.thinkuknow.offender;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.vault.KeyedHash;

import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows whom the register has by their reference in the system of record and the day of birth, as a keyed hash; each is on it once. */
@Component
class RegisterKeys {

    private static final int AT_ONCE = 500;

    private final JdbcClient database;
    private final ManyRows many;
    private final SearchKeys keys;
    private final OffenderTexts texts;

    RegisterKeys(JdbcClient database, ManyRows many, SearchKeys keys, OffenderTexts texts) {
        this.database = database;
        this.many = many;
        this.keys = keys;
        this.texts = texts;
    }

    /**
     * Keeps whom a record is about; of two who enter the same at once, the second waits and is refused.
     *
     * @throws OffenderRefused if another record is about the same
     */
    void keep(String offender, OffenderText text) {
        if (text.management().reference().isEmpty()) {
            deleteAllBut(List.of(), offender);
            return;
        }
        var key = key(text);
        deleteAllBut(key.any(), offender);
        var isNew = !isKnown(key)
                && database.sql("insert ignore into offender_register (hash, offender) values (?, ?)")
                                .params(key.fresh(), offender)
                                .update()
                        == 1;
        if (!isNew && !isOf(key, offender)) {
            throw new OffenderRefused(
                    "Somebody with this ViSOR or MAPPS reference and this day of birth is on the register already.");
        }
    }

    /** Deletes by key what a look found: a deletion by offender would lock the gaps beside it, and two at once would wait in a ring. */
    private void deleteAllBut(List<byte[]> kept, String offender) {
        database
                .sql("select hash from offender_register where offender = ?")
                .param(offender)
                .query((row, number) -> row.getBytes(1))
                .list()
                .stream()
                .filter(each -> kept.stream().noneMatch(one -> MessageDigest.isEqual(each, one)))
                .forEach(each -> database.sql("delete from offender_register where hash = ? and offender = ?")
                        .params(each, offender)
                        .update());
    }

    private boolean isOf(KeyedHash key, String offender) {
        return database.sql("select count(*) from offender_register where hash in (:any) and offender = :offender")
                        .param("any", key.any())
                        .param("offender", offender)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean isKnown(KeyedHash key) {
        return !known(List.of(key)).isEmpty();
    }

    /** Those of some keys that the register has. */
    Set<KeyedHash> known(Collection<KeyedHash> asked) {
        var there = Set.copyOf(database.sql("select lower(hex(hash)) from offender_register where hash in (:hashes)")
                .param(
                        "hashes",
                        asked.stream().flatMap(key -> key.any().stream()).toList())
                .query(String.class)
                .list());
        return asked.stream()
                .filter(key -> key.anyInLetters().stream().anyMatch(there::contains))
                .collect(Collectors.toSet());
    }

    /** Adds several, each with the record that is about them; a key that is there already is an error. */
    void add(List<Known> all) {
        many.insert(
                "insert into offender_register (hash, offender) values",
                all.stream()
                        .map(each -> new Object[] {each.key().fresh(), each.offender()})
                        .toList());
    }

    /** A key and the record that has it. */
    record Known(KeyedHash key, String offender) {}

    /** Adds the keys of records that were entered before keys were kept; of two about the same, the first has it. */
    void addMissing() {
        var after = "";
        while (true) {
            var lot = database.sql("""
                    select o.reference, o.words from offender o left join offender_register r on r.offender = o.reference
                    where r.offender is null and o.reference > ? order by o.reference limit ?""")
                    .params(after, AT_ONCE)
                    .query((row, number) -> new Sealed(row.getString("reference"), row.getBytes("words")))
                    .list();
            if (lot.isEmpty()) {
                return;
            }
            lot.forEach(this::addMissing);
            after = lot.getLast().reference();
        }
    }

    private record Sealed(String reference, byte[] words) {}

    private void addMissing(Sealed each) {
        texts.openIfItDoes(each.words(), each.reference())
                .filter(text -> !text.management().reference().isEmpty())
                .ifPresent(text -> database.sql("insert ignore into offender_register (hash, offender) values (?, ?)")
                        .params(key(text).fresh(), each.reference())
                        .update());
    }

    private KeyedHash key(OffenderText text) {
        return keys.register(text.management().reference(), text.identity().born());
    }
}
