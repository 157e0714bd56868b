package org.thinkuknow.vault;

import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;

/**
 * Seals words so that only this application, with its keys, can read them, and makes keyed hashes that nobody without
 * the keys can make or guess.
 */
@Service
public class Vault {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HexFormat HEX = HexFormat.of();

    private final KeyRing keys;

    Vault(KeyRing keys) {
        this.keys = keys;
    }

    /**
     * Encrypts words for one row.
     *
     * @param reference the row's own reference; the words open only beside it, so they cannot be moved to another row
     */
    public byte[] seal(String words, String reference) {
        try {
            return keys.sealing()
                    .aead()
                    .encrypt(words.getBytes(StandardCharsets.UTF_8), reference.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Words could not be sealed", e);
        }
    }

    /**
     * Decrypts what {@link #seal(String, String)} made.
     *
     * @throws SealBroken if the bytes were changed, moved to another row, or sealed with other keys
     */
    public String open(byte[] sealed, String reference) {
        try {
            return new String(
                    opening(sealed).aead().decrypt(sealed, reference.getBytes(StandardCharsets.UTF_8)),
                    StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new SealBroken(reference, e);
        }
    }

    /**
     * Encrypts all that a record holds, as JSON, for one row.
     *
     * @param reference the row's own reference
     */
    public byte[] seal(Record words, String reference) {
        return seal(JSON.writeValueAsString(words), reference);
    }

    /**
     * Decrypts what {@link #seal(Record, String)} made.
     *
     * @throws SealBroken if the bytes were changed, moved to another row, or sealed with other keys
     */
    public <T extends Record> T open(byte[] sealed, String reference, Class<T> type) {
        return JSON.readValue(open(sealed, reference), type);
    }

    /** Another node may have sealed with a key that was added since the file was read. */
    private SealingKeys opening(byte[] sealed) {
        if (!keys.sealing().know(sealed)) {
            keys.refresh();
        }
        return keys.sealing();
    }

    /**
     * The keyed hash of a text that is stored, so that the text is known again (HMAC-SHA-256).
     *
     * @param purpose keeps hashes of one use apart from those of another
     */
    public KeyedHash hash(String purpose, String text) {
        return keys.hashing().hash(purpose, text);
    }

    /**
     * What nobody without the keys can make of a text, and no row holds: a link, a code, a signature.
     *
     * @param purpose keeps what is made for one use apart from that of another
     */
    public Derived derive(String purpose, String text) {
        return keys.hashing().derived(purpose, text);
    }

    /**
     * What any key has ever made of a text, the newest key first: to find the one that was given out by its stored hash. Never proof of
     * anything by itself.
     *
     * @param purpose as in {@link #derive}
     */
    public List<byte[]> everDerived(String purpose, String text) {
        return keys.hashing().everDerived(purpose, text).each();
    }

    /** Whether {@link #derive} has made something, with any key that there ever was: for what was written down when that key counted. */
    public boolean made(String purpose, String text, byte[] proof) {
        return keys.hashing().everDerived(purpose, text).is(HEX.formatHex(proof), HEX::formatHex);
    }

    /** A stored hash that some words keep, or one that is only compared with others, as the newest key makes it. */
    public byte[] anew(byte[] stored) {
        return keys.hashing().anew(stored);
    }

    /**
     * A name of a text (32 bytes) that stays the same whichever keys come. Whoever has seen the first key can make it, so it may open
     * and prove nothing.
     *
     * @param purpose keeps names of one kind apart from those of another
     */
    public byte[] name(String purpose, String text) {
        return keys.hashing().name(purpose, text);
    }
}
