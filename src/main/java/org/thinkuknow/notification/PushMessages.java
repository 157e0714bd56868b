package org.thinkuknow.notification;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.CallReaction;
import org.thinkuknow.centre.MailFailure;
import org.thinkuknow.centre.OutgoingRequest;
import org.thinkuknow.centre.SentOnce;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;

/**
 * Has push services show alerts on people's devices, encrypted for each, and forgets a device that a service says is gone. One device
 * that took it is enough. How twice is excluded: {@link SentOnce}.
 */
@Component
class PushMessages {

    /** What is older is said again by the next alert. */
    private static final Duration KEPT_BY_THE_SERVICE = Duration.ofMinutes(30);

    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final AlertSending alerts;
    private final PushDeviceRows devices;
    private final PushKeys keys;
    private final Gateways gateways;
    private final OutgoingRequest requests;
    private final Clock clock;

    PushMessages(
            AlertSending alerts,
            PushDeviceRows devices,
            PushKeys keys,
            Gateways gateways,
            OutgoingRequest requests,
            Clock clock) {
        this.alerts = alerts;
        this.devices = devices;
        this.keys = keys;
        this.gateways = gateways;
        this.requests = requests;
        this.clock = clock;
    }

    /** An alert for one person is stored and has to be shown on their devices. */
    record Made(long alert) {}

    @CallReaction
    void send(Made made) {
        alerts.send(made.alert(), this::deliver);
    }

    private SentOnce.Ended deliver(TelephoneMessage message) {
        var username = message.alert().person().name();
        var left = false;
        var later = false;
        for (var kept : devices.of(username)) {
            var status = shown(kept.device(), message);
            if (status / 100 == 2) {
                left = true;
            } else if (status == NOT_FOUND || status == GONE) {
                devices.remove(username, kept.device().endpoint());
            } else {
                later = later || status / 100 != 4 || status == 429;
            }
        }
        if (left) {
            return SentOnce.Ended.LEFT;
        }
        return new SentOnce.Ended(
                later && !message.alert().isTriedTooLong(gateways.giveUpAfter(), clock.instant())
                        ? MailFailure.FOR_NOW
                        : MailFailure.FOR_GOOD,
                "no device took it");
    }

    /** The status that a push service answers; 0 if none does, and 400 if nothing can be sent there. */
    private int shown(PushDevice device, TelephoneMessage message) {
        if (!keys.areThere() || !keys.allow(device.address())) {
            return 400;
        }
        try {
            var words = PushCipher.encrypt(
                    device, AlertText.of(message.all(), clock.instant()).getBytes(StandardCharsets.UTF_8));
            return requests.status(HttpRequest.newBuilder(device.address())
                            .header("Authorization", keys.authorization(device.address(), clock.instant()))
                            .header("Content-Encoding", "aes128gcm")
                            .header("Content-Type", "application/octet-stream")
                            .header("TTL", String.valueOf(KEPT_BY_THE_SERVICE.toSeconds()))
                            .header("Urgency", "high")
                            .header("Topic", "alert-" + message.alert().id())
                            .POST(HttpRequest.BodyPublishers.ofByteArray(words))
                            .build())
                    .orElse(0);
        } catch (GeneralSecurityException notForThisDevice) {
            return 400;
        }
    }
}
