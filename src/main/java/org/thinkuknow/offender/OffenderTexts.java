package org.thinkuknow.offender;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.thinkuknow.vault.SealBroken;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

import java.util.Optional;

/** Seals what names or describes people, and opens it. */
@Component
class OffenderTexts {

    private static final Logger log = LoggerFactory.getLogger(OffenderTexts.class);

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

    /** A record; of one that does not open it is noted, and whoever works through many goes on. */
    Optional<OffenderText> openIfItDoes(byte[] sealed, String reference) {
        try {
            return Optional.of(open(sealed, reference));
        } catch (SealBroken broken) {
            log.error("The record of {} does not open with the keys that are here", reference);
            return Optional.empty();
        }
    }

    /** The name for a list; of one that does not open it is said so, and the others are listed all the same. */
    String openName(byte[] sealed, String reference) {
        try {
            return vault.open(sealed, reference);
        } catch (SealBroken broken) {
            log.error("The name of {} does not open with the keys that are here", reference);
            return "A name that cannot be opened";
        }
    }
}
