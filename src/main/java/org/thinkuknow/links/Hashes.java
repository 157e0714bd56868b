package org.thinkuknow.links;

import org.springframework.stereotype.Component;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.vault.KeyedHash;
import org.thinkuknow.vault.Vault;

import java.util.Optional;

/** Turns what was found into keyed hashes, which nobody without the keys can make or guess. */
@Component
class Hashes {

    private static final int SHORTEST_STORY = 20;

    private final Vault vault;

    Hashes(Vault vault) {
        this.vault = vault;
    }

    KeyedHash of(Identifier found) {
        return vault.hash(found.kind().purpose(), found.value());
    }

    /** The words that were told, so that the same told twice is known; empty if they are so few that many tell them. */
    Optional<KeyedHash> ofWords(FiledReport report) {
        var words = Plain.joined(report.words().getOrDefault(Field.WHAT, "").replaceFirst("^Subject: .*\\n+", ""));
        return words.length() < SHORTEST_STORY ? Optional.empty() : Optional.of(vault.hash("link words", words));
    }
}
