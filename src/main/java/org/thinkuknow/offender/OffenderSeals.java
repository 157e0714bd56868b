package org.thinkuknow.offender;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.HashedColumn;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals and keyed hashes. */
@Component
class OffenderSeals implements SealedColumns {

    private static final String REFERENCE = "reference";

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("offender", REFERENCE, "name", REFERENCE),
                new SealedColumn("offender", REFERENCE, "words", REFERENCE),
                new SealedColumn("offender_change", "id", "words", "offender"),
                new SealedColumn("offender_fact", "id", "words", "id"),
                new SealedColumn("offender_decision", "id", "words", "id"),
                new SealedColumn("offender_hold", "id", "words", "id"),
                new SealedColumn("offender_hold", "id", "closing", "id"),
                new SealedColumn("offender_retention", "id", "words", "id"),
                new SealedColumn("offender_visit", "id", "words", "id"),
                new SealedColumn("offender_flag", "id", "words", "id"),
                new SealedColumn("offender_flag", "id", "closing", "id"));
    }

    @Override
    public List<HashedColumn> hashes() {
        return List.of(
                new HashedColumn("offender_key", "hash", "hash"),
                new HashedColumn("offender_register", "hash", "hash"),
                new HashedColumn("offender_feed", "username", "secret"));
    }
}
