package org.thinkuknow.notification;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.CallReaction;
import org.thinkuknow.centre.MailFailure;
import org.thinkuknow.centre.SentOnce;
import org.thinkuknow.notification.PushSending.Sent;

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

    private final AlertSending alerts;
    private final PushDeviceRows devices;
    private final PushSending push;
    private final Gateways gateways;
    private final Clock clock;

    PushMessages(AlertSending alerts, PushDeviceRows devices, PushSending push, Gateways gateways, Clock clock) {
        this.alerts = alerts;
        this.devices = devices;
        this.push = push;
        this.gateways = gateways;
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
        var words = AlertText.of(message.all(), clock.instant());
        var handling = new PushSending.Handling(
                KEPT_BY_THE_SERVICE, "high", "alert-" + message.alert().id());
        var left = false;
        var later = false;
        for (var kept : devices.of(username)) {
            var sent = push.send(kept.device(), words, handling);
            if (sent == Sent.GONE) {
                devices.remove(username, kept.device().endpoint());
            }
            left = left || sent == Sent.LEFT;
            later = later || sent == Sent.LATER;
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
}
