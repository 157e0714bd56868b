package org.thinkuknow.overseas;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/** Seals what is written in a package, and opens it. */
@Component
class PackageTexts {

    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    PackageTexts(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(PackageText text, String reference) {
        return vault.seal(json.writeValueAsString(text), reference);
    }

    PackageText open(byte[] sealed, String reference) {
        return json.readValue(vault.open(sealed, reference), PackageText.class);
    }
}
