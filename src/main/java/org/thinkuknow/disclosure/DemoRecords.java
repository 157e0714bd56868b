package org.thinkuknow.disclosure;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;

/** Records of the demo's visits: signed long ago, and of nobody. The officers' part of them is over, so that no case waits. */
@Component
@Profile("demo")
public class DemoRecords {

    private final DisclosureRepository rows;
    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    DemoRecords(DisclosureRepository rows, Vault vault) {
        this.rows = rows;
        this.vault = vault;
    }

    /** Keeps a record as it was signed, in the transaction that makes its visit. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(
            String reference, String visit, String author, String report, DisclosureText text, Instant signedAt) {
        var sealed = vault.seal(json.writeValueAsString(text), reference);
        var record = Disclosure.atVisit(reference, author, visit, signedAt, sealed);
        record.sign(sealed, report, signedAt);
        rows.save(record);
    }
}
