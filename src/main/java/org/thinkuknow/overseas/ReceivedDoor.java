package org.thinkuknow.overseas;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;

import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands before everything that a bureau does with its package: the key of its link, and a browser in which a code was given. */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = PackageRefused.class)
class ReceivedDoor {

    private static final Pattern REFERENCE = Pattern.compile("P-[A-Z0-9-]{1,22}");

    private final RecipientRepository recipients;
    private final OverseasPackageRepository packages;
    private final OverseasSecrets secrets;
    private final OverseasRules rules;
    private final Audit audit;
    private final Clock clock;

    ReceivedDoor(
            RecipientRepository recipients,
            OverseasPackageRepository packages,
            OverseasSecrets secrets,
            OverseasRules rules,
            Audit audit,
            Clock clock) {
        this.recipients = recipients;
        this.packages = packages;
        this.secrets = secrets;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who a link is for; empty if it is forged, too old, or was replaced. */
    Optional<Recipient> find(String reference, String key) {
        return areOurs(reference, key)
                ? recipients.findById(reference).filter(found -> opens(found, key))
                : Optional.empty();
    }

    /** The same, kept from others: package before recipient, as everybody locks them; a stranger keeps nobody waiting. */
    Optional<Recipient> locked(String reference, String key) {
        if (!areOurs(reference, key)) {
            return Optional.empty();
        }
        packages.lock(Recipient.packageOf(reference));
        return recipients.lock(reference).filter(found -> opens(found, key));
    }

    /** @throws PackageRefused if no code was given in that browser */
    Optional<Recipient> open(String reference, String key, String browser) {
        var recipient = locked(reference, key);
        if (recipient.isPresent() && !isIn(recipient.get(), browser)) {
            throw new PackageRefused("This browser needs a code first.");
        }
        return recipient;
    }

    boolean isIn(Recipient recipient, String browser) {
        return secrets.isIn(recipient, browser, clock.instant());
    }

    void record(Recipient recipient, String act) {
        audit.recordByLink(
                recipient.facts().bureau(),
                act,
                recipient.facts().packageReference(),
                recipient.facts().reference());
    }

    private boolean areOurs(String reference, String key) {
        return REFERENCE.matcher(reference).matches() && secrets.areOurs(reference, key);
    }

    private boolean opens(Recipient found, String key) {
        return found.facts().link() == secrets.linkOf(key) && found.opens(clock.instant(), rules.linkOpens());
    }
}
