package org.thinkuknow.overseas;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.RefusedTry;
import org.thinkuknow.vault.LinkKeys;
import org.thinkuknow.vault.ToldCodes;
import org.thinkuknow.vault.Vault;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The link of a recipient and the codes beside it; a code of one link opens no other (decisions 0004, 0070 and 0128). The number of the
 * link stands in its key, so that a forged one is refused without a look at any row.
 */
@Component
class OverseasSecrets {

    private static final Pattern KEY = Pattern.compile("(\\d{1,6})\\.([A-Za-z0-9_-]{1,60})");

    private final LinkKeys keys;
    private final ToldCodes codes;
    private final ApplicationEventPublisher events;

    OverseasSecrets(Vault vault, JdbcClient database, PasswordEncoder hashes, ApplicationEventPublisher events) {
        this.events = events;
        this.keys = new LinkKeys(vault, "overseas link");
        this.codes = new ToldCodes(database, hashes, vault, "overseas");
    }

    String pathOf(Recipient recipient) {
        var facts = recipient.facts();
        return "/overseas/received/%s/%d.%s"
                .formatted(facts.reference(), facts.link(), keys.of(secretOf(facts.reference(), facts.link())));
    }

    /** Whether we made a key; whether its link is the newest, the row says. */
    boolean areOurs(String reference, String key) {
        var parts = KEY.matcher(key);
        var ours = parts.matches() && keys.isOf(secretOf(reference, linkOf(key)), parts.group(2));
        if (!ours) {
            events.publishEvent(RefusedTry.KEY);
        }
        return ours;
    }

    /** Which link of a recipient a key is of. */
    int linkOf(String key) {
        return Integer.parseInt(key.substring(0, key.indexOf('.')));
    }

    /** A new code of the link that opens now. */
    ToldCodes.Told makeCode(Recipient recipient, Instant now) {
        return codes.make(secretOf(recipient), now);
    }

    /** Uses a code up, and lets the browser in which it was given in; empty if it is not good. */
    Optional<String> letIn(Recipient recipient, String code, String browser, Instant now) {
        return codes.letIn(secretOf(recipient), code, browser, now);
    }

    /** Whether a browser opens the link without a code. */
    boolean isIn(Recipient recipient, String browser, Instant now) {
        return codes.isIn(secretOf(recipient), browser, now);
    }

    private static String secretOf(Recipient recipient) {
        return secretOf(recipient.facts().reference(), recipient.facts().link());
    }

    private static String secretOf(String reference, int link) {
        return reference + "/" + link;
    }
}
