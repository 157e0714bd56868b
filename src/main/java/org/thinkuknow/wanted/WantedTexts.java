package org.thinkuknow.wanted;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/** Seals what is written in a file, and opens it. */
@Component
class WantedTexts {

    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    WantedTexts(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(WantedText text, String reference) {
        return vault.seal(json.writeValueAsString(text), reference);
    }

    WantedText open(byte[] sealed, String reference) {
        return json.readValue(vault.open(sealed, reference), WantedText.class);
    }
}
