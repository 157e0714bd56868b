package org.thinkuknow.vault;

import com.google.crypto.tink.Mac;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seals words so that only this application, with its keys, can read them, and makes keyed hashes that nobody without
 * the keys can make or guess.
 */
@Service
public class Vault {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KeyRing keys;
    private final Mac mac;

    Vault(KeyRing keys) {
        this.keys = keys;
        this.mac = keys.mac();
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
     * A keyed hash (HMAC-SHA-256, 32 bytes).
     *
     * @param purpose keeps hashes of one use apart from those of another
     */
    public byte[] hash(String purpose, String text) {
        try {
            return mac.computeMac((purpose + '\n' + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A keyed hash could not be made", e);
        }
    }

    /** Whether {@link #hash} made a hash, with any of the keys in the ring. */
    public boolean made(String purpose, String text, byte[] hash) {
        try {
            mac.verifyMac(hash, (purpose + '\n' + text).getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (GeneralSecurityException notMadeWithOurKeys) {
            return false;
        }
    }
}
