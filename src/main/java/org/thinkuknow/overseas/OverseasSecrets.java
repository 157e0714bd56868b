package org.thinkuknow.overseas;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.RefusedTry;
import org.thinkuknow.vault.LinkKeys;
import org.thinkuknow.vault.SixDigits;
import org.thinkuknow.vault.Vault;

import java.util.regex.Pattern;

/**
 * The link of a recipient and the code beside it; each new link has both anew (decisions 0004, 0011 and 0070). The number of the link
 * stands in its key, so that a forged one is refused without a look at any row.
 */
@Component
class OverseasSecrets {

    private static final Pattern KEY = Pattern.compile("(\\d{1,6})\\.([A-Za-z0-9_-]{1,60})");

    private final LinkKeys keys;
    private final SixDigits codes;
    private final ApplicationEventPublisher events;

    OverseasSecrets(Vault vault, ApplicationEventPublisher events) {
        this.events = events;
        this.keys = new LinkKeys(vault, "overseas link");
        this.codes = new SixDigits(vault, "overseas code");
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

    String codeOf(Recipient recipient) {
        return codes.of(
                secretOf(recipient.facts().reference(), recipient.facts().link()));
    }

    boolean isCodeOf(Recipient recipient, String code) {
        return codes.isOf(
                secretOf(recipient.facts().reference(), recipient.facts().link()), code);
    }

    private static String secretOf(String reference, int link) {
        return reference + "/" + link;
    }
}
