package org.thinkuknow.triage.ui;

import org.thinkuknow.notification.AlertOutcome;
import org.thinkuknow.notification.EscalationTier;

/** What became of one alert, in a sentence that is true. */
final class AlertWords {

    private AlertWords() {}

    static String of(AlertOutcome alert, EscalationTier wanted) {
        return switch (alert.state()) {
            case MADE -> "%s: alert made %s, not sent yet".formatted(who(alert, wanted), Times.exact(alert.madeAt()));
            case SENT ->
                "%s: alert made %s, sent %s"
                        .formatted(who(alert, wanted), Times.exact(alert.madeAt()), Times.exact(alert.at()));
            case FAILED_FOR_NOW ->
                "%s: alert made %s, failed %s: the mail server did not take it. It is tried again"
                        .formatted(who(alert, wanted), Times.exact(alert.madeAt()), Times.exact(alert.at()));
            case FAILED_FOR_GOOD ->
                "%s: alert made %s, failed %s: the address takes no mail. It is not tried again"
                        .formatted(who(alert, wanted), Times.exact(alert.madeAt()), Times.exact(alert.at()));
            case NOBODY_ON_CALL, NOBODY_REACHED -> "%s, %s".formatted(nobody(alert, wanted), Times.exact(alert.at()));
        };
    }

    static String nobody(AlertOutcome alert, EscalationTier wanted) {
        var rung = (alert.rung() == null ? wanted : alert.rung()).words();
        return alert.state() == AlertOutcome.State.NOBODY_ON_CALL
                ? "Nobody is on call as %s; nobody was told".formatted(rung)
                : "Nobody on call as %s could be reached; nobody was told".formatted(rung);
    }

    static boolean isBad(AlertOutcome alert) {
        return switch (alert.state()) {
            case MADE, SENT -> false;
            case FAILED_FOR_NOW, FAILED_FOR_GOOD, NOBODY_ON_CALL, NOBODY_REACHED -> true;
        };
    }

    private static String who(AlertOutcome alert, EscalationTier wanted) {
        return alert.rung() == null || alert.rung() == wanted
                ? alert.name()
                : "%s, on call as %s, in place of the %s"
                        .formatted(alert.name(), alert.rung().words(), wanted.words());
    }
}
