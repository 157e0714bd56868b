package org.thinkuknow.trusts;

/** Thrown when something about a trust cannot be done; the message is for the administrator who asked. */
public class TrustRefused extends RuntimeException {

    TrustRefused(String sentence) {
        super(sentence);
    }
}
