package org.thinkuknow.classroom;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.HashedColumn;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals and keyed hashes. */
@Component
class ClassroomSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("live_asking", "reference", "words", "reference"),
                new SealedColumn("live_word", "reference", "words", "reference"));
    }

    @Override
    public List<HashedColumn> hashes() {
        return List.of(
                new HashedColumn("live_phone", "id", "secret_hash"),
                new HashedColumn("live_phone", "id", "key_hash"),
                new HashedColumn("live_seat", "id", "token_hash"),
                new HashedColumn("live_invitation", "lesson", "code_hash"));
    }
}
