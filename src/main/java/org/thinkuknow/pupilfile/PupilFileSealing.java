package org.thinkuknow.pupilfile;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;
import org.thinkuknow.vault.Vault;

import java.util.List;

/** Seals what stands in files, each piece for its file, and opens it. */
@Component
class PupilFileSealing implements SealedColumns {

    private final Vault vault;

    PupilFileSealing(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(Record words, String file) {
        return vault.seal(words, file);
    }

    /** @throws org.thinkuknow.vault.SealBroken if it cannot be opened any more */
    <T extends Record> T open(byte[] sealed, String file, Class<T> type) {
        return vault.open(sealed, file, type);
    }

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("pupil_file", "number", "words", "number"),
                new SealedColumn("pupil_entry", "id", "words", "file"),
                new SealedColumn("pupil_contact", "id", "words", "file"));
    }
}
