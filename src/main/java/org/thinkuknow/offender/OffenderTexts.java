package org.thinkuknow.offender;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/** Seals what names or describes people, and opens it. */
@Component
class OffenderTexts {

    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    OffenderTexts(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(OffenderText text, String reference) {
        return vault.seal(json.writeValueAsString(text), reference);
    }

    byte[] sealName(OffenderText text, String reference) {
        return vault.seal(text.identity().fullName(), reference);
    }

    OffenderText of(Offender offender) {
        return open(offender.sealedWords(), offender.reference());
    }

    OffenderText open(byte[] sealed, String reference) {
        return json.readValue(vault.open(sealed, reference), OffenderText.class);
    }

    String openName(byte[] sealed, String reference) {
        return vault.open(sealed, reference);
    }
}
