package org.thinkuknow.notification;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;

/** What a browser does with what a push service brings: written from RFC 8291 and 8188 by steps, without the code that encrypts. */
public final class StandInBrowser {

    private static final String PUSH_SERVICE_IS_HERE = """
            (() => {
              const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (one) => one.charCodeAt(0)).buffer;
              const given = { p256dh: bytes('%s'), auth: bytes('%s') };
              let made = null;
              Notification.requestPermission = async () => 'granted';
              PushManager.prototype.getSubscription = async () => made;
              PushManager.prototype.subscribe = async (asked) => {
                window.askedWith = asked;
                made = { endpoint: '%s', getKey: (name) => given[name], unsubscribe: async () => { made = null; } };
                return made;
              };
            })();""";

    private final KeyPair keys;
    private final byte[] auth = new byte[16];

    public StandInBrowser() {
        try {
            keys = P256.generate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        new SecureRandom().nextBytes(auth);
    }

    public String key() {
        return P256.text(P256.bytes((ECPublicKey) keys.getPublic()));
    }

    public String auth() {
        return P256.text(auth);
    }

    /** Has a page get from its browser what one with a line to a push service would get, for an address. */
    public String script(String address) {
        return PUSH_SERVICE_IS_HERE.formatted(key(), auth(), address);
    }

    public String read(byte[] body) throws GeneralSecurityException {
        var message = ByteBuffer.wrap(body);
        var salt = next(message, 16);
        var record = message.getInt();
        var sender = next(message, message.get());
        var sealed = next(message, message.remaining());
        if (sealed.length > record) {
            throw new GeneralSecurityException("More than one record");
        }
        var shared = P256.shared(keys.getPrivate(), P256.publicKey(sender));
        var info = joined(
                "WebPush: info\0".getBytes(StandardCharsets.US_ASCII),
                P256.bytes((ECPublicKey) keys.getPublic()),
                sender);
        var secret = mac(mac(auth, shared), joined(info, new byte[] {1}));
        var pseudoRandom = mac(salt, secret);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(Arrays.copyOf(expanded(pseudoRandom, "Content-Encoding: aes128gcm\0"), 16), "AES"),
                new GCMParameterSpec(128, Arrays.copyOf(expanded(pseudoRandom, "Content-Encoding: nonce\0"), 12)));
        var words = cipher.doFinal(sealed);
        return new String(words, 0, words.length - 1, StandardCharsets.UTF_8);
    }

    private static byte[] expanded(byte[] key, String info) throws GeneralSecurityException {
        return mac(key, joined(info.getBytes(StandardCharsets.US_ASCII), new byte[] {1}));
    }

    private static byte[] mac(byte[] key, byte[] text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] next(ByteBuffer from, int length) {
        var bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        var all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }
}
