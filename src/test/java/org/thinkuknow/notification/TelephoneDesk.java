package org.thinkuknow.notification;

import org.junit.jupiter.api.BeforeEach;
import org.thinkuknow.notification.StandInServer.Answer;
import org.thinkuknow.support.Connected;

/** A centre with a gateway for text messages and calls, and keys for push; all of it is here. */
abstract class TelephoneDesk extends AlarmDesk implements Connected {

    @BeforeEach
    void theGatewaysTakeEverything() {
        SERVER.answers("/texts", Answer.status(201));
        SERVER.answers("/calls", Answer.status(200));
    }
}
