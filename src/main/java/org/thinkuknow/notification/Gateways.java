package org.thinkuknow.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * By whom text messages are sent and telephones rung; settings {@code thinkuknow.gateways.*}.
 *
 * @param text        sends a text message
 * @param call        rings a telephone and says a text
 * @param giveUpAfter how long one message is tried
 * @param plain       whether a gateway may be spoken to without encryption: for tests alone
 */
@ConfigurationProperties("thinkuknow.gateways")
record Gateways(
        @DefaultValue Gateway text,
        @DefaultValue Gateway call,
        @DefaultValue("PT15M") Duration giveUpAfter,
        @DefaultValue("false") boolean plain) {

    /** Refuses at the start what could not work. */
    Gateways {
        text.check("TEXT", plain);
        call.check("CALL", plain);
    }

    /** Who is asked for a way; none for ways that need nobody. */
    Gateway of(Way way) {
        return switch (way) {
            case TEXT -> text;
            case CALL -> call;
            case MAIL, PUSH -> Gateway.NONE;
        };
    }
}
