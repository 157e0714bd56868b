package org.thinkuknow.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.links.IdentifierKeys.IdentifierKey;
import org.thinkuknow.links.IdentifierKind;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of cards: words under seal, roles in cases, and keyed hashes to find them by, never a word. */
@Component
class CardRows {

    private final JdbcClient database;
    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    CardRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    void add(String card, CardText text, Instant now) {
        database.sql("insert into people_card (reference, words, made_at) values (?, ?, ?)")
                .params(card, seal(card, text), UtcColumns.of(now))
                .update();
    }

    /** @return whether nobody changed it since a version */
    boolean change(String card, CardText text, int version) {
        return database.sql(
                                "update people_card set words = ?, version = version + 1 where reference = ? and version = ?")
                        .params(seal(card, text), card, version)
                        .update()
                == 1;
    }

    /** Keeps others from a card until the transaction ends; whether it is there. */
    boolean lock(String card) {
        return database.sql("select reference from people_card where reference = ? for update")
                .param(card)
                .query(String.class)
                .optional()
                .isPresent();
    }

    Optional<Card> find(String card) {
        return database.sql("select words, version from people_card where reference = ?")
                .param(card)
                .query((row, number) -> new Card(open(card, row.getBytes("words")), row.getInt("version")))
                .optional();
    }

    /** Deletes a card with what it was found by. */
    void delete(String card) {
        keys(card, List.of());
        database.sql("delete from people_card where reference = ?").param(card).update();
    }

    /** @return whether it had no role there, or another */
    boolean role(String card, String reference, PersonRole role, Instant now) {
        return database.sql("""
                        insert into people_role (card, case_reference, role, added_at) values (?, ?, ?, ?)
                        on duplicate key update role = values(role)""")
                        .params(card, reference, role.name(), UtcColumns.of(now))
                        .update()
                > 0;
    }

    /** @return whether it had a role there */
    boolean takeOff(String card, String reference) {
        return database.sql("delete from people_role where card = ? and case_reference = ?")
                        .params(card, reference)
                        .update()
                == 1;
    }

    /** The cases of a card and what it is in each, the latest first. */
    List<CardRole> casesOf(String card) {
        return database.sql(
                        "select case_reference, role, added_at from people_role where card = ? order by added_at desc, case_reference")
                .param(card)
                .query((row, number) -> new CardRole(
                        row.getString("case_reference"),
                        PersonRole.valueOf(row.getString("role")),
                        UtcColumns.instant(row, "added_at")))
                .list();
    }

    /** The cards of a case, in the order of adding. */
    List<CaseCard> of(String reference) {
        return database.sql("""
                select r.card, r.role, c.words from people_role r join people_card c on c.reference = r.card
                where r.case_reference = ? order by r.added_at, r.card""")
                .param(reference)
                .query((row, number) -> new CaseCard(
                        row.getString("card"),
                        PersonRole.valueOf(row.getString("role")),
                        open(row.getString("card"), row.getBytes("words"))))
                .list();
    }

    /** Makes these the only ones that a card is found by; each by its key, so that two who write at once do not wait in a ring. */
    void keys(String card, Collection<IdentifierKey> keys) {
        var wanted = keys.stream()
                .collect(Collectors.toMap(key -> key.hash().inLetters(), IdentifierKey::kind, (one, other) -> one));
        var before = Set.copyOf(database.sql("select lower(hex(hash)) from people_key where card = ?")
                .param(card)
                .query(String.class)
                .list());
        before.stream()
                .filter(hash -> !wanted.containsKey(hash))
                .forEach(hash -> database.sql("delete from people_key where card = ? and hash = ?")
                        .params(card, HexFormat.of().parseHex(hash))
                        .update());
        wanted.forEach((hash, kind) -> {
            if (!before.contains(hash)) {
                database.sql("insert into people_key (card, hash, kind) values (?, ?, ?)")
                        .params(card, HexFormat.of().parseHex(hash), kind.name())
                        .update();
            }
        });
    }

    /** The cards that have any of some hashes, and what of each kind; those that have most first. */
    List<Hit> having(Collection<IdentifierKey> keys, int most) {
        return keys.isEmpty()
                ? List.of()
                : database.sql("""
                        select k.card, group_concat(distinct k.kind) as kinds, count(*) as hits from people_key k
                        where k.hash in (:hashes) group by k.card order by hits desc, k.card limit :most""")
                        .param(
                                "hashes",
                                keys.stream()
                                        .flatMap(key -> key.hash().any().stream())
                                        .toList())
                        .param("most", most)
                        .query((row, number) -> new Hit(
                                row.getString("card"),
                                List.of(row.getString("kinds").split(",")).stream()
                                        .map(IdentifierKind::valueOf)
                                        .sorted()
                                        .toList()))
                        .list();
    }

    private byte[] seal(String card, CardText text) {
        return vault.seal(json.writeValueAsString(text), card);
    }

    private CardText open(String card, byte[] sealed) {
        return json.readValue(vault.open(sealed, card), CardText.class);
    }

    /** A card as it stands. */
    record Card(CardText text, int version) {}

    /** What a card is in a case, and since when. */
    record CardRole(String reference, PersonRole role, Instant since) {}

    /** A card of a case. */
    record CaseCard(String card, PersonRole role, CardText text) {}

    /** A card that has some of what was looked for. */
    record Hit(String card, List<IdentifierKind> by) {}
}
