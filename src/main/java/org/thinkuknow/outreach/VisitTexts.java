package org.thinkuknow.outreach;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.Vault;

/** Seals what of a visit can name people, and opens it. */
@Component
class VisitTexts {

    private final Vault vault;

    VisitTexts(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(VisitText text, String reference) {
        return vault.seal(text, reference);
    }

    VisitText of(Visit visit) {
        return vault.open(visit.sealedWords(), visit.reference(), VisitText.class);
    }
}
