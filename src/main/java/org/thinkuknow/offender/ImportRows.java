package org.thinkuknow.offender;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes people as a file has them, a lot at a time, with everything that goes with somebody who is entered by hand. */
@Component
class ImportRows {

    private static final String ACT = "imported";

    private final JdbcTemplate batches;
    private final RegisterKeys register;
    private final SearchKeys keys;
    private final OffenderTexts texts;
    private final EntryRows entries;
    private final DutyReckoning reckoning;
    private final Vault vault;
    private final Audit audit;
    private final EntityManager entities;
    private final Clock clock;

    ImportRows(
            JdbcTemplate batches,
            RegisterKeys register,
            SearchKeys keys,
            OffenderTexts texts,
            EntryRows entries,
            DutyReckoning reckoning,
            Vault vault,
            Audit audit,
            EntityManager entities,
            Clock clock) {
        this.batches = batches;
        this.register = register;
        this.keys = keys;
        this.texts = texts;
        this.entries = entries;
        this.reckoning = reckoning;
        this.vault = vault;
        this.audit = audit;
        this.entities = entities;
        this.clock = clock;
    }

    /** Somebody with the reference they have from now on. */
    private record Numbered(String reference, ImportedPerson person) {}

    /** How many of a lot the register does not have. */
    int seen(List<ImportedPerson> lot) {
        return fresh(lot).size();
    }

    /**
     * Enters those of a lot whom the register does not have.
     *
     * @return how many they were
     * @throws org.springframework.dao.DuplicateKeyException if somebody else enters one of them meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    int enter(List<ImportedPerson> lot, String who) {
        var fresh = fresh(lot).stream()
                .map(person -> new Numbered(Offenders.reference(UUID.randomUUID()), person))
                .toList();
        if (!fresh.isEmpty()) {
            people(fresh);
            register.add(fresh.stream()
                    .map(each -> new RegisterKeys.Known(each.person().key(), each.reference()))
                    .toList());
            searched(fresh);
            changes(fresh, who);
            notified(fresh, who);
            fresh.forEach(each -> audit.recordAs(who, ACT, each.reference(), "registered offender"));
            entities.flush();
            entities.clear();
            reckoning.anew(
                    fresh.stream()
                            .map(each -> new DutyReckoning.Reckoned(
                                    each.reference(),
                                    each.person().manager(),
                                    each.person().nation(),
                                    each.person().text()))
                            .toList(),
                    UkTime.today(clock));
        }
        return fresh.size();
    }

    private List<ImportedPerson> fresh(List<ImportedPerson> lot) {
        var known = register.known(lot.stream().map(ImportedPerson::key).toList());
        return lot.stream().filter(person -> !known.contains(person.key())).toList();
    }

    private void people(List<Numbered> fresh) {
        var now = UtcColumns.of(clock.instant());
        batch(
                "insert into offender (reference, manager, nation, name, words, added_at, changed_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 0)",
                fresh.stream().map(each -> new Object[] {
                    each.reference(),
                    each.person().manager(),
                    each.person().nation().name(),
                    texts.sealName(each.person().text(), each.reference()),
                    texts.seal(each.person().text(), each.reference()),
                    now,
                    now
                }));
    }

    private void searched(List<Numbered> fresh) {
        batch(
                "insert into offender_key (offender, hash) values (?, ?)",
                fresh.stream()
                        .flatMap(each -> keys.of(each.person().text().identity()).stream()
                                .map(key -> new Object[] {
                                    each.reference(), HexFormat.of().parseHex(key)
                                })));
    }

    private void changes(List<Numbered> fresh, String who) {
        var now = UtcColumns.of(clock.instant());
        batch(
                "insert into offender_change (offender, made_by, made_at, what, words) values (?, ?, ?, ?, ?)",
                fresh.stream().map(each -> new Object[] {
                    each.reference(),
                    who,
                    now,
                    ACT,
                    vault.seal(InWords.of(each.person().text()), each.reference())
                }));
    }

    private void notified(List<Numbered> fresh, String who) {
        entries.add(
                fresh.stream()
                        .flatMap(each -> each.person().entries().stream()
                                .map(entry -> new EntryRows.Of(UUID.randomUUID().toString(), each.reference(), entry)))
                        .toList(),
                who,
                clock.instant());
    }

    private void batch(String sql, Stream<Object[]> values) {
        batches.batchUpdate(sql, values.toList());
    }
}
