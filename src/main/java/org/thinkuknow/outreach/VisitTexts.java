package org.thinkuknow.outreach;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/** Seals what of a visit can name people, and opens it. */
@Component
class VisitTexts {

    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    VisitTexts(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(VisitText text, String reference) {
        return vault.seal(json.writeValueAsString(text), reference);
    }

    VisitText of(Visit visit) {
        return json.readValue(vault.open(visit.sealedWords(), visit.reference()), VisitText.class);
    }
}
