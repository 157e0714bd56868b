package org.thinkuknow.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What stands for a session outside this node's memory: a hash, which opens nothing. */
final class SessionKeys {

    private SessionKeys() {}

    /** The hash of a session's id, in hexadecimal; ids are random and long, so that nobody guesses one from it. */
    static String of(String sessionId) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(sessionId.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
