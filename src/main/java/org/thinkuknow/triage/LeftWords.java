package org.thinkuknow.triage;

import org.thinkuknow.vault.SealBroken;
import org.thinkuknow.vault.Vault;

/** Words that a colleague left. If they cannot be opened a sentence says so, and the desk goes on. */
final class LeftWords {

    static final String CANNOT_BE_OPENED =
            "These words cannot be opened. Please ask who wrote them, and tell whoever runs the software.";

    private LeftWords() {}

    static String open(Vault vault, byte[] sealed, String reference) {
        try {
            return vault.open(sealed, reference);
        } catch (SealBroken broken) {
            return CANNOT_BE_OPENED;
        }
    }
}
