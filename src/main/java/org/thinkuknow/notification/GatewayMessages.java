package org.thinkuknow.notification;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.CallReaction;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.MailFailure;
import org.thinkuknow.centre.OutgoingRequest;
import org.thinkuknow.centre.SentOnce;

import java.time.Clock;
import java.util.Set;

/** Has a gateway send text messages and ring telephones, and writes down what became of each. How twice is excluded: {@link SentOnce}. */
@Component
class GatewayMessages {

    /** Answers that are about the number or the text (RFC 9110, 15.5); others are about us, or about now. */
    private static final Set<Integer> NOT_THIS_ONE = Set.of(400, 422);

    private final AlertSending alerts;
    private final ReachRows reaches;
    private final Gateways gateways;
    private final OutgoingRequest requests;
    private final Centre centre;
    private final Clock clock;

    GatewayMessages(
            AlertSending alerts,
            ReachRows reaches,
            Gateways gateways,
            OutgoingRequest requests,
            Centre centre,
            Clock clock) {
        this.alerts = alerts;
        this.reaches = reaches;
        this.gateways = gateways;
        this.requests = requests;
        this.centre = centre;
        this.clock = clock;
    }

    /** An alert for one person is stored and has to leave by a gateway. */
    record Made(long alert) {}

    @CallReaction
    void send(Made made) {
        alerts.send(made.alert(), this::deliver);
    }

    private SentOnce.Ended deliver(TelephoneMessage message) {
        var alert = message.alert();
        var number = reaches.dialled(alert.person().name());
        var gateway = gateways.of(alert.way());
        if (number.isEmpty() || !gateway.isThere()) {
            return new SentOnce.Ended(MailFailure.FOR_GOOD, "there is no number or no gateway any more");
        }
        var status = requests.status(gateway.request("alert-" + alert.id(), number.get(), text(message)));
        if (status.isPresent() && status.getAsInt() / 100 == 2) {
            return SentOnce.Ended.LEFT;
        }
        var why = status.isPresent() ? "the gateway answered " + status.getAsInt() : "the gateway did not answer";
        return new SentOnce.Ended(
                NOT_THIS_ONE.contains(status.orElse(0)) || alert.isTriedTooLong(gateways.giveUpAfter(), clock.instant())
                        ? MailFailure.FOR_GOOD
                        : MailFailure.FOR_NOW,
                why);
    }

    private String text(TelephoneMessage message) {
        return "%sOn call, %s."
                .formatted(
                        centre.isTestCopy() ? "Test copy, no real child. " : "",
                        AlertText.of(message.all(), clock.instant()));
    }
}
