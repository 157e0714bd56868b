package org.thinkuknow.disclosure;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.vault.SealBroken;

import java.time.Clock;
import java.util.Set;

/** Keeps by what records are found: as soon as one is handed over or changed, and for those from before, some at a time. */
@Component
class RecordFinding {

    private static final int AT_ONCE = 200;

    private final RecordKeys keys;
    private final RecordKeyRows rows;
    private final HandedDisclosureRepository handed;
    private final DisclosureRepository records;
    private final DisclosureTexts texts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RecordFinding(
            RecordKeys keys,
            RecordKeyRows rows,
            HandedDisclosureRepository handed,
            DisclosureRepository records,
            DisclosureTexts texts,
            TransactionTemplate transaction,
            Clock clock) {
        this.keys = keys;
        this.rows = rows;
        this.handed = handed;
        this.records = records;
        this.texts = texts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Nothing happens before it is handed over, because nobody looks for it. Whoever calls has begun a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Disclosure record, DisclosureText text) {
        if (handed.findById(record.reference()).isPresent()) {
            rows.keep(
                    record.reference(),
                    record.school().map(school -> keys.of(school, text)).orElse(Set.of()),
                    clock.instant());
        }
    }

    /** Catches up with those that have none yet. One whose seal is broken is found by its reference alone. */
    void catchUp() {
        var found = rows.without(AT_ONCE);
        found.forEach(reference -> transaction.executeWithoutResult(
                status -> records.lockIfFree(reference).ifPresent(this::keepAsItStands)));
    }

    private void keepAsItStands(Disclosure record) {
        try {
            keep(record, texts.open(record));
        } catch (SealBroken e) {
            rows.keep(record.reference(), Set.of(), clock.instant());
        }
    }
}
