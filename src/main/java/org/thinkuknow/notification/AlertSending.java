package org.thinkuknow.notification;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.SentOnce;

import java.util.function.Function;

/** Has an alert leave by a way that is no e-mail: once, with all that waits for the same person by the same way, if it is due. */
@Component
class AlertSending {

    private final AlertRows rows;
    private final AlertEnds ends;
    private final SentOnce once;

    AlertSending(AlertRows rows, AlertEnds ends, SentOnce once) {
        this.rows = rows;
        this.ends = ends;
        this.once = once;
    }

    /**
     * @param alert   the number of its row
     * @param deliver sends it, and says what became of it
     */
    void send(long alert, Function<TelephoneMessage, SentOnce.Ended> deliver) {
        once.send(
                "alert " + alert,
                () -> rows.due(alert).map(due -> new TelephoneMessage(due, rows.with(due), ends)),
                deliver);
    }
}
