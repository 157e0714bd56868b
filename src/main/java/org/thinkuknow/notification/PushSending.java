package org.thinkuknow.notification;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.OutgoingRequest;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Gives a push service words for one browser, encrypted so that it alone can read them (decision 0087). */
@Component
public class PushSending {

    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;

    private final PushKeys keys;
    private final OutgoingRequest requests;
    private final Clock clock;

    PushSending(PushKeys keys, OutgoingRequest requests, Clock clock) {
        this.keys = keys;
        this.requests = requests;
        this.clock = clock;
    }

    /** What became of a try. */
    public enum Sent {
        /** The push service has it. */
        LEFT,
        /** The push service knows no such browser any more. */
        GONE,
        /** Nothing can be sent there, and never will. */
        NEVER,
        /** The push service is away or busy. */
        LATER
    }

    /**
     * How a message is handled by the push service.
     *
     * @param keptFor how long it waits for a browser that is off
     * @param urgency a word of RFC 8030, section 5.3
     * @param topic   takes the place of one with the same that still waits there
     */
    public record Handling(Duration keptFor, String urgency, String topic) {}

    /** The public key that a browser asks for; empty if the centre has none and push is not offered. */
    public String key() {
        return keys.publicKey();
    }

    /**
     * A browser as it described itself; empty if push is not offered, its address is of no push service that is spoken to, or no
     * message can be encrypted for it.
     *
     * @param endpoint its address at a push service
     * @param key      its public key
     * @param auth     its secret
     */
    public Optional<PushDevice> accepted(String endpoint, String key, String auth) {
        try {
            return Optional.of(new PushDevice(endpoint, key, auth)).filter(this::isAllowed);
        } catch (IllegalArgumentException notOfABrowser) {
            return Optional.empty();
        }
    }

    /** Sends words to a browser; the caller has no transaction. */
    public Sent send(PushDevice device, String words, Handling handling) {
        if (!isAllowed(device)) {
            return Sent.NEVER;
        }
        try {
            var sealed = PushCipher.encrypt(device, words.getBytes(StandardCharsets.UTF_8));
            var status = requests.status(HttpRequest.newBuilder(device.address())
                    .header("Authorization", keys.authorization(device.address(), clock.instant()))
                    .header("Content-Encoding", "aes128gcm")
                    .header("Content-Type", "application/octet-stream")
                    .header("TTL", String.valueOf(handling.keptFor().toSeconds()))
                    .header("Urgency", handling.urgency())
                    .header("Topic", handling.topic())
                    .POST(HttpRequest.BodyPublishers.ofByteArray(sealed))
                    .build());
            return status.isPresent() ? meant(status.getAsInt()) : Sent.LATER;
        } catch (GeneralSecurityException notForThisDevice) {
            return Sent.NEVER;
        }
    }

    private boolean isAllowed(PushDevice device) {
        return keys.areThere() && keys.allow(device.address());
    }

    private static Sent meant(int status) {
        if (status / 100 == 2) {
            return Sent.LEFT;
        }
        if (status == NOT_FOUND || status == GONE) {
            return Sent.GONE;
        }
        return status / 100 == 4 && status != TOO_MANY ? Sent.NEVER : Sent.LATER;
    }
}
