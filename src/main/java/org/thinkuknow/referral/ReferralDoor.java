package org.thinkuknow.referral;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.RefusedTry;
import org.thinkuknow.vault.LinkKeys;
import org.thinkuknow.vault.ToldCodes;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What stands before everything that an agency does with a referral: the key of its link, which is stored nowhere but made anew from
 * the reference (decision 0004), and a code that an officer reads out on the telephone, which lets one browser in (decision 0128).
 */
@Component
class ReferralDoor {

    private static final String NOT_LET_IN =
            "This browser needs a code first. Please ring the centre and give the reference; the officer reads one to you.";
    private static final String NOT_GOOD =
            "That code does not open this: it is another one, was used already, or is older than ten minutes. Please ring the"
                    + " centre; the officer makes you a new one.";
    private static final String RESTS =
            "Wrong codes were entered too often, so this link rests. Please ring the centre; with a new code it opens again.";

    private final ReferralLocks locks;
    private final ReferralCodes codes;
    private final LinkKeys keys;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReferralDoor(
            ReferralLocks locks,
            ReferralCodes codes,
            Vault vault,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.locks = locks;
        this.codes = codes;
        this.keys = new LinkKeys(vault, "referral link");
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The path of a referral's link. */
    String pathOf(String reference) {
        return "/referral/%s/%s".formatted(reference, keys.of(reference));
    }

    /** Whether that is the key of the referral's link. */
    boolean isKey(String reference, String key) {
        var ours = keys.isOf(reference, key);
        if (!ours) {
            events.publishEvent(RefusedTry.KEY);
        }
        return ours;
    }

    /** Whether a browser opens the link without a code. */
    boolean isIn(String reference, String browser) {
        return codes.isIn(reference, browser, clock.instant());
    }

    /**
     * Lets a browser of an agency in, by a code; one that was let in already needs none.
     *
     * @param browser what the browser shows; empty if nothing
     * @param lives   whether the link is good
     * @return what the browser shows from now on; empty if the link is forged or too old
     * @throws ReferralRefused if the code is not good; the attempt is counted, so whoever calls keeps what was written
     */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = ReferralRefused.class)
    Optional<String> letIn(String reference, String key, String code, String browser, Predicate<ReferralFacts> lives) {
        return locked(reference, key, lives)
                .map(found -> isIn(reference, browser) ? browser : given(found, code, browser));
    }

    /**
     * Opens for an agency: its case and its referral are kept from others until the transaction ends.
     *
     * @param lives whether the link is good for what is to be done
     * @return empty if the link is forged or too old
     * @throws ReferralRefused if no code was given in that browser
     */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = ReferralRefused.class)
    Optional<Referral> open(String reference, String key, String browser, Predicate<ReferralFacts> lives) {
        var referral = locked(reference, key, lives);
        ReferralRefused.when(referral.isPresent() && !isIn(reference, browser), NOT_LET_IN);
        return referral;
    }

    private Optional<Referral> locked(String reference, String key, Predicate<ReferralFacts> lives) {
        return isKey(reference, key)
                ? locks.take(reference).filter(found -> lives.test(found.facts()))
                : Optional.empty();
    }

    /** The count is kept although the step is refused; whoever guesses at the same moment waits for it. */
    private String given(Referral referral, String code, String browser) {
        ReferralRefused.when(referral.isLocked(), RESTS);
        var shows = tried(referral, code, browser);
        if (shows.isEmpty()) {
            referral.wrongCode();
        }
        audit.recordByLink(
                referral.to().name(),
                shows.isPresent() ? "gave code" : referral.isLocked() ? "locked link" : "gave wrong code",
                referral.caseReference(),
                "referral " + referral.reference());
        return shows.orElseThrow(() -> new ReferralRefused(referral.isLocked() ? RESTS : NOT_GOOD));
    }

    private Optional<String> tried(Referral referral, String code, String browser) {
        try {
            return codes.letIn(referral.reference(), code, browser, clock.instant());
        } catch (ToldCodes.Busy busy) {
            throw new ReferralRefused(Objects.requireNonNull(busy.getMessage()));
        }
    }
}
