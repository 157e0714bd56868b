package org.thinkuknow.labelling;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.Vault;

import java.util.Optional;

/** Seals the words of an example for its reference, and opens them: first why, then the message, a line each. */
@Component
class ExampleSeals {

    private final Vault vault;

    ExampleSeals(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(String reference, NewExample typed) {
        return vault.seal(typed.why() + '\n' + typed.message(), reference);
    }

    byte[] sealReason(String reference, String reason) {
        return vault.seal(reason, reference);
    }

    /** What was typed; empty once its words are gone. */
    Optional<NewExample> open(WrittenExample example) {
        return example.words().map(bytes -> {
            var lines = vault.open(bytes, example.reference()).split("\n", 2);
            return example.typed(lines[0], lines[1]);
        });
    }

    String openReason(WrittenExample example) {
        return example.ending()
                .map(bytes -> vault.open(bytes, example.reference()))
                .orElse("");
    }
}
