package org.thinkuknow.overseas;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.Vault;

/** Seals what is written in a package, and opens it. */
@Component
class PackageTexts {

    private final Vault vault;

    PackageTexts(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(PackageText text, String reference) {
        return vault.seal(text, reference);
    }

    PackageText open(byte[] sealed, String reference) {
        return vault.open(sealed, reference, PackageText.class);
    }
}
