package org.thinkuknow.notification;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.thinkuknow.notification.StandInServer.Answer;

/** A centre with a gateway for text messages and calls, and keys for push; all of it is here. */
abstract class TelephoneDesk extends AlarmDesk {

    static final StandInServer SERVER = StandInServer.start();

    @DynamicPropertySource
    static void gatewaysAreHere(DynamicPropertyRegistry settings) {
        settings.add("thinkuknow.gateways.plain", () -> "true");
        settings.add("thinkuknow.gateways.text.url", () -> SERVER.address("/texts"));
        settings.add("thinkuknow.gateways.text.headers", () -> "Authorization: Bearer text-secret | X-Sender: centre");
        settings.add(
                "thinkuknow.gateways.text.body",
                () -> "{\"to\":\"{{number}}\",\"text\":\"{{text}}\",\"ref\":\"{{id}}\"}");
        settings.add("thinkuknow.gateways.call.url", () -> SERVER.address("/calls"));
        settings.add("thinkuknow.gateways.call.type", () -> "application/x-www-form-urlencoded");
        var keys = PushCipherTest.keys(true);
        settings.add("thinkuknow.push.public-key", keys::publicKey);
        settings.add("thinkuknow.push.private-key", keys::privateKey);
        settings.add("thinkuknow.push.contact", keys::contact);
        settings.add("thinkuknow.push.services", () -> "localhost");
        settings.add("thinkuknow.push.plain", () -> "true");
        settings.add("thinkuknow.gateways.call.body", () -> "To={{number}}&Say={{text}}");
    }

    @BeforeEach
    void theGatewaysTakeEverything() {
        SERVER.answers("/texts", Answer.status(201));
        SERVER.answers("/calls", Answer.status(200));
    }
}
