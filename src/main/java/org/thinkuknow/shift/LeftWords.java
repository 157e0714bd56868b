package org.thinkuknow.shift;

import org.thinkuknow.vault.SealBroken;
import org.thinkuknow.vault.Vault;

/** Words that a colleague left. If they cannot be opened a sentence says so, and the desk goes on. */
public final class LeftWords {

    /** Stands in place of words whose seal is broken. */
    public static final String CANNOT_BE_OPENED =
            "These words cannot be opened. Please ask the person who wrote them, and tell the person who runs the software.";

    private LeftWords() {}

    /** The words, or the sentence that they cannot be opened. */
    public static String open(Vault vault, byte[] sealed, String reference) {
        try {
            return vault.open(sealed, reference);
        } catch (SealBroken broken) {
            return CANNOT_BE_OPENED;
        }
    }
}
