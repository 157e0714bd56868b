package org.thinkuknow.vault;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import org.springframework.stereotype.Service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seals what is too large for one seal, piece by piece: no piece can be changed, moved, left out or cut off. Each stream has a key of
 * its own, which the primary key seals; it is never in the clear outside the memory.
 */
@Service
public class StreamSeals {

    private final KeyRing keys;

    StreamSeals(KeyRing keys) {
        this.keys = keys;
        try {
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the key of a stream that is known by a reference and opens beside it alone. */
    public StreamSeal create(String reference) {
        try {
            var key = KeysetHandle.generateNew(
                    PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB, RegistryConfiguration.get());
            var sealed = TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(
                    key, keys.sealing().aead(), bytes(reference), RegistryConfiguration.get());
            return new StreamSeal(sealed, primitive(key), bytes(reference));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of a stream could not be made", e);
        }
    }

    /**
     * Opens what {@link StreamSeal#sealedKey()} gave.
     *
     * @throws SealBroken if it was changed, is another stream's, or was sealed with other keys
     */
    public StreamSeal open(String sealedKey, String reference) {
        try {
            var key = TinkJsonProtoKeysetFormat.parseEncryptedKeyset(
                    sealedKey, keys.sealing().aead(), bytes(reference), RegistryConfiguration.get());
            return new StreamSeal(sealedKey, primitive(key), bytes(reference));
        } catch (GeneralSecurityException e) {
            throw new SealBroken(reference, e);
        }
    }

    private static StreamingAead primitive(KeysetHandle key) throws GeneralSecurityException {
        return key.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    private static byte[] bytes(String reference) {
        return reference.getBytes(StandardCharsets.UTF_8);
    }

    /** Seals and opens one stream. */
    public static final class StreamSeal {

        private final String sealedKey;
        private final StreamingAead aead;
        private final byte[] reference;

        private StreamSeal(String sealedKey, StreamingAead aead, byte[] reference) {
            this.sealedKey = sealedKey;
            this.aead = aead;
            this.reference = reference;
        }

        /** The stream's key, sealed: it may lie beside the stream. */
        public String sealedKey() {
            return sealedKey;
        }

        /** What is written is sealed; the stream is whole once it is closed. */
        public OutputStream sealing(OutputStream into) throws IOException {
            try {
                return aead.newEncryptingStream(into, reference);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("A stream could not be sealed", e);
            }
        }

        /** What is read was sealed with this key; reading fails where it was not, and where the stream was cut off. */
        public InputStream opening(InputStream from) throws IOException {
            try {
                return aead.newDecryptingStream(from, reference);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("A stream could not be opened", e);
            }
        }
    }
}
