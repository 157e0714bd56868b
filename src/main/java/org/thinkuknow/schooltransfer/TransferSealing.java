package org.thinkuknow.schooltransfer;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Seals what goes and what is answered, each for its transfer, and writes the document that another system reads. */
@Component
class TransferSealing implements SealedColumns {

    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    TransferSealing(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(FileDocument document, String reference) {
        return vault.seal(document, reference);
    }

    byte[] seal(String words, String reference) {
        return vault.seal(words, reference);
    }

    /** @throws org.thinkuknow.vault.SealBroken if it cannot be opened any more */
    FileDocument document(byte[] sealed, String reference) {
        return vault.open(sealed, reference, FileDocument.class);
    }

    /** @throws org.thinkuknow.vault.SealBroken if it cannot be opened any more */
    String words(byte[] sealed, String reference) {
        return vault.open(sealed, reference);
    }

    byte[] json(FileDocument document) {
        return json.writerWithDefaultPrettyPrinter()
                .writeValueAsString(document)
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("school_transfer", "reference", "words", "reference"),
                new SealedColumn("school_transfer", "reference", "answer", "reference"));
    }
}
