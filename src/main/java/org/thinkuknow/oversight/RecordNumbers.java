package org.thinkuknow.oversight;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.Vault;

import java.util.HexFormat;

/** The number by which somebody stands in addresses, and at another machine: made with the application's key, it tells nobody a name. */
@Component
class RecordNumbers {

    private static final String PURPOSE = "person in an address of the record";
    private static final int BYTES = 8;

    private final Vault vault;

    RecordNumbers(Vault vault) {
        this.vault = vault;
    }

    /** The number of somebody by the name that stands in the record. */
    String of(String who) {
        return HexFormat.of().formatHex(vault.derive(PURPOSE, who).lasting(), 0, BYTES);
    }
}
