package org.thinkuknow.disclosure;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/** Seals what adults wrote down, and opens it. */
@Component
class DisclosureTexts {

    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    DisclosureTexts(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(DisclosureText text, String reference) {
        return vault.seal(json.writeValueAsString(text), reference);
    }

    /** @throws org.thinkuknow.vault.SealBroken if it cannot be opened any more */
    DisclosureText open(Disclosure record) {
        return json.readValue(vault.open(record.sealedWords(), record.reference()), DisclosureText.class);
    }

    KeptDisclosure kept(Disclosure record) {
        return record.kept(open(record));
    }
}
