package org.thinkuknow.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** What an app that makes codes and we both know: 160 bits by chance, as RFC 4226 (4, R6) asks. */
record AppSecret(byte[] bytes) {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int LENGTH = 20;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_OF_A_LETTER = 5;
    private static final int IN_A_GROUP = 4;

    static AppSecret byChance() {
        var bytes = new byte[LENGTH];
        CHANCE.nextBytes(bytes);
        return new AppSecret(bytes);
    }

    /** @param letters as {@link #letters} */
    static AppSecret read(String letters) {
        var bytes = new byte[letters.length() * BITS_OF_A_LETTER / Byte.SIZE];
        var held = 0;
        var bits = 0;
        var at = 0;
        for (var letter : letters.toCharArray()) {
            held = held << BITS_OF_A_LETTER | LETTERS.indexOf(letter);
            bits += BITS_OF_A_LETTER;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes[at++] = (byte) (held >>> bits);
                held &= (1 << bits) - 1;
            }
        }
        return new AppSecret(bytes);
    }

    /** As somebody types it who cannot point a camera at it: Base32 (RFC 4648), which all apps take. */
    String letters() {
        var text = new StringBuilder();
        var held = 0;
        var bits = 0;
        for (var each : bytes) {
            held = held << Byte.SIZE | each & 0xff;
            bits += Byte.SIZE;
            while (bits >= BITS_OF_A_LETTER) {
                bits -= BITS_OF_A_LETTER;
                text.append(LETTERS.charAt(held >>> bits & LETTERS.length() - 1));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(LETTERS.charAt(held << BITS_OF_A_LETTER - bits));
        }
        return text.toString();
    }

    /** The same in groups that an eye can follow. */
    String groups() {
        return letters().replaceAll("(.{" + IN_A_GROUP + "})(?=.)", "$1 ");
    }

    /** The address that an app reads from a picture. */
    String address(String username, String site) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&digits=6&period=30"
                .formatted(part(site), part(username), letters(), part(site));
    }

    private static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
