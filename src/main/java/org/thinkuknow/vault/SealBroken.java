package org.thinkuknow.vault;

/** Thrown when sealed words do not open: changed, moved to another row, or sealed with keys that are not here. */
public class SealBroken extends RuntimeException {
    SealBroken(String reference, Throwable cause) {
        super("What is stored for " + reference + " does not open with these keys", cause);
    }
}
