package org.thinkuknow.referral;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Where the own system of an agency hears that something happened to a referral, and never what. Each request is signed as of the moment
 * it is sent, so that nobody can send it again later: {@code Referral-Signature: t=<seconds since 1970>,v1=<hex of HMAC-SHA-256 of
 * "seconds.body">}.
 *
 * @param url    begins with {@code https://}
 * @param secret what both sides know, 32 characters at least
 */
record AgencyHook(URI url, String secret) {

    static final String SIGNATURE = "Referral-Signature";

    private static final int SHORTEST_SECRET = 32;
    private static final String ALGORITHM = "HmacSHA256";

    /**
     * Refuses at the start what could not work or would not be safe.
     *
     * @param plainAllowed whether it may be spoken to without encryption, as tests do
     * @throws IllegalArgumentException with a sentence for whoever wrote the file
     */
    static AgencyHook of(String code, String url, String secret, boolean plainAllowed) {
        if (!url.startsWith("https://") && !(plainAllowed && url.startsWith("http://"))) {
            throw new IllegalArgumentException("The hook of %s begins with https://".formatted(code));
        }
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("The secret of %s has 32 characters at least".formatted(code));
        }
        return new AgencyHook(URI.create(url), secret);
    }

    /** @param id the same however often this news is sent */
    HttpRequest request(String id, String body, Instant now) {
        var at = now.getEpochSecond();
        return HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", id)
                .header(SIGNATURE, "t=%d,v1=%s".formatted(at, signature(at + "." + body)))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private String signature(String signed) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, impossible);
        }
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "AgencyHook[]";
    }
}
