package org.thinkuknow.notification;

import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;

/** Encrypts a short message so that one browser alone can read it (RFC 8291, with one record of RFC 8188). */
final class PushCipher {

    private static final int SALT = 16;
    private static final int RECORD = 4096;
    private static final byte LAST_RECORD = 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PushCipher() {}

    /** @throws GeneralSecurityException if the browser's key is none */
    static byte[] encrypt(PushDevice device, byte[] words) throws GeneralSecurityException {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return encrypt(device, words, P256.generate(), salt);
    }

    static byte[] encrypt(PushDevice device, byte[] words, KeyPair ours, byte[] salt) throws GeneralSecurityException {
        var theirs = device.point();
        var mine = P256.bytes((ECPublicKey) ours.getPublic());
        var info = ByteBuffer.allocate(14 + 2 * P256.POINT)
                .put(ascii("WebPush: info\0"))
                .put(theirs)
                .put(mine)
                .array();
        var secret =
                derived(P256.shared(ours.getPrivate(), P256.publicKey(theirs)), P256.bytes(device.auth()), info, 32);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(derived(secret, salt, ascii("Content-Encoding: aes128gcm\0"), 16), "AES"),
                new GCMParameterSpec(128, derived(secret, salt, ascii("Content-Encoding: nonce\0"), 12)));
        var sealed = cipher.doFinal(ByteBuffer.allocate(words.length + 1)
                .put(words)
                .put(LAST_RECORD)
                .array());
        return ByteBuffer.allocate(SALT + 4 + 1 + mine.length + sealed.length)
                .put(salt)
                .putInt(RECORD)
                .put((byte) mine.length)
                .put(mine)
                .put(sealed)
                .array();
    }

    private static byte[] derived(byte[] secret, byte[] salt, byte[] info, int length) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addIKM(secret)
                        .addSalt(salt)
                        .thenExpand(info, length));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
