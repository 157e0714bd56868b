package org.thinkuknow.classroom;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.KeyedHash;
import org.thinkuknow.vault.Vault;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/** What lets a phone in: a secret in a square, a key that only the phone knows, and two words by which its teacher knows it. */
@Component
class PhoneKeys {

    /** Two words are read across a room; no colour and no thing stands beside itself among three. */
    private static final List<String> COLOURS =
            List.of("blue", "green", "red", "yellow", "purple", "orange", "silver", "pink");

    private static final List<String> THINGS =
            List.of("kite", "boat", "lamp", "drum", "kettle", "ladder", "umbrella", "bicycle");
    private static final int CHOICES = 3;

    /** 192 bits, in a square that a phone reads from the back of a room. */
    private static final int SECRET_BYTES = 24;

    private static final int LONGEST = 64;

    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    PhoneKeys(Vault vault) {
        this.vault = vault;
    }

    String make() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Pairs of words among which a teacher finds the one that her phone shows, in no order. */
    List<String> words() {
        var colours = shuffled(COLOURS);
        var things = shuffled(THINGS);
        var words = new ArrayList<String>();
        for (var place = 0; place < CHOICES; place++) {
            words.add(colours.get(place) + " " + things.get(place));
        }
        return words;
    }

    int oneOf(List<String> words) {
        return random.nextInt(words.size());
    }

    private List<String> shuffled(List<String> all) {
        var copy = new ArrayList<>(all);
        Collections.shuffle(copy, random);
        return copy;
    }

    KeyedHash hashOfSecret(String secret) {
        return hash("square for a phone", secret);
    }

    KeyedHash hashOfKey(String key) {
        return hash("phone that drives a lesson", key);
    }

    /** Nothing that is longer than ours is worth a look. */
    private KeyedHash hash(String purpose, String value) {
        return vault.hash(purpose, value.length() > LONGEST ? "" : value);
    }
}
