package org.thinkuknow.disclosure;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.Vault;

/** Seals what adults wrote down, and opens it. */
@Component
class DisclosureTexts {

    private final Vault vault;

    DisclosureTexts(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(DisclosureText text, String reference) {
        return vault.seal(text, reference);
    }

    /** @throws org.thinkuknow.vault.SealBroken if it cannot be opened any more */
    DisclosureText open(Disclosure record) {
        return vault.open(record.sealedWords(), record.reference(), DisclosureText.class);
    }

    KeptDisclosure kept(Disclosure record) {
        return record.kept(open(record));
    }
}
