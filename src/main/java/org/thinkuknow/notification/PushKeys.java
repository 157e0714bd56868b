package org.thinkuknow.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * By which push services know this centre (RFC 8292), and which of them are spoken to; settings {@code thinkuknow.push.*}.
 *
 * @param publicKey  a point of P-256 in base64url; empty if there is no push
 * @param privateKey its number in base64url
 * @param contact    where a push service writes if something is wrong: {@code mailto:…} or {@code https://…}
 * @param services   the hosts of push services, of which one with a dot in front stands for all below it; nobody else is spoken to,
 *                   whatever a browser says
 * @param plain      whether they may be spoken to without encryption: for tests alone
 */
@ConfigurationProperties("thinkuknow.push")
public record PushKeys(
        @DefaultValue("") String publicKey,
        @DefaultValue("") String privateKey,
        @DefaultValue("") String contact,

        @DefaultValue({
            "fcm.googleapis.com",
            "updates.push.services.mozilla.com",
            ".notify.windows.com",
            ".push.apple.com"
        })
        List<String> services,

        @DefaultValue("false") boolean plain) {

    private static final Duration VALID = Duration.ofHours(12);
    private static final String PROBE = "probe";

    /** Refuses at the start keys that do not belong together, or half of them. */
    public PushKeys {
        if (publicKey.isBlank() != privateKey.isBlank()) {
            throw new IllegalArgumentException("PUSH_PUBLIC_KEY and PUSH_PRIVATE_KEY are set together");
        }
        if (!publicKey.isBlank()) {
            if (!contact.startsWith("mailto:") && !contact.startsWith("https://")) {
                throw new IllegalArgumentException("PUSH_CONTACT begins with mailto: or https://");
            }
            try {
                var check = Signature.getInstance("SHA256withECDSAinP1363Format");
                check.initVerify(P256.publicKey(P256.bytes(publicKey)));
                check.update(PROBE.getBytes(StandardCharsets.US_ASCII));
                if (!check.verify(sign(PROBE, privateKey))) {
                    throw new IllegalArgumentException("PUSH_PUBLIC_KEY and PUSH_PRIVATE_KEY do not belong together");
                }
            } catch (GeneralSecurityException e) {
                throw new IllegalArgumentException(
                        "PUSH_PUBLIC_KEY and PUSH_PRIVATE_KEY are made by create-push-keys", e);
            }
        }
    }

    /** New keys, as settings are written: {@code PUSH_PUBLIC_KEY=…} and {@code PUSH_PRIVATE_KEY=…}, a line each. */
    public static String create() {
        try {
            var pair = P256.generate();
            return "PUSH_PUBLIC_KEY=%s%nPUSH_PRIVATE_KEY=%s"
                    .formatted(
                            P256.text(P256.bytes((ECPublicKey) pair.getPublic())),
                            P256.text(P256.bytes(((ECPrivateKey) pair.getPrivate()).getS())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has P-256", e);
        }
    }

    /** Whether push is offered. */
    boolean areThere() {
        return !publicKey.isBlank();
    }

    /** Whether an address is one of a push service that is spoken to, and of nothing else. */
    boolean allow(URI address) {
        var host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        var encrypted = "https".equals(address.getScheme()) && (address.getPort() == -1 || address.getPort() == 443);
        return (encrypted || plain && "http".equals(address.getScheme()))
                && address.getUserInfo() == null
                && services.stream()
                        .anyMatch(service -> service.startsWith(".") ? host.endsWith(service) : host.equals(service));
    }

    /** The header {@code Authorization} for an address: a token for its service that is valid for half a day. */
    String authorization(URI address, Instant now) {
        var port = address.getPort() == -1 ? "" : ":" + address.getPort();
        var token = "%s.%s"
                .formatted(
                        part("{\"typ\":\"JWT\",\"alg\":\"ES256\"}"),
                        part("{\"aud\":\"%s://%s%s\",\"exp\":%d,\"sub\":\"%s\"}"
                                .formatted(
                                        address.getScheme(),
                                        address.getHost(),
                                        port,
                                        now.plus(VALID).getEpochSecond(),
                                        contact.replaceAll("[\"\\\\]", ""))));
        try {
            return "vapid t=%s.%s, k=%s".formatted(token, P256.text(sign(token, privateKey)), publicKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("It signed at the start", e);
        }
    }

    private static byte[] sign(String text, String privateKey) throws GeneralSecurityException {
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(P256.privateKey(P256.bytes(privateKey)));
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        return signature.sign();
    }

    private static String part(String json) {
        return P256.text(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The private key is written down nowhere. */
    @Override
    public String toString() {
        return "PushKeys[]";
    }
}
