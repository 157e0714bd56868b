package org.thinkuknow.notification;

import java.net.URI;
import java.security.GeneralSecurityException;

/**
 * A browser that takes messages from a push service.
 *
 * @param endpoint its address at the push service, a secret of its own
 * @param key      its public key, a point of P-256
 * @param auth     16 secret bytes
 */
public record PushDevice(String endpoint, String key, String auth) {

    private static final int LONGEST = 1_000;
    private static final int AUTH = 16;

    /** @throws IllegalArgumentException if no message can be encrypted for it */
    public PushDevice {
        if (endpoint.length() > LONGEST || key.length() > 100 || auth.length() > 40) {
            throw new IllegalArgumentException("Longer than what a browser gives");
        }
        if (!endpoint.chars().allMatch(letter -> letter > ' ' && letter < 127)) {
            throw new IllegalArgumentException("No address as a browser writes it");
        }
        try {
            P256.publicKey(P256.bytes(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("No key of a browser", e);
        }
        if (P256.bytes(auth).length != AUTH) {
            throw new IllegalArgumentException("No secret of a browser");
        }
    }

    URI address() {
        return URI.create(endpoint);
    }

    byte[] point() {
        return P256.bytes(key);
    }

    /** As it is sealed. */
    public String words() {
        return String.join("\n", endpoint, key, auth);
    }

    /** As it was sealed. */
    public static PushDevice of(String words) {
        var parts = words.split("\n", 3);
        return new PushDevice(parts[0], parts[1], parts[2]);
    }

    /** Whoever has the address can send to it. */
    @Override
    public String toString() {
        return "PushDevice[]";
    }
}
