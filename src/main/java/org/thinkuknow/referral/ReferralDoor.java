package org.thinkuknow.referral;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.RefusedTry;
import org.thinkuknow.vault.LinkKeys;
import org.thinkuknow.vault.Vault;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * What stands before everything that an agency does with a referral: the key of its link, which is stored nowhere but made anew from
 * the reference (decision 0004), and the code that an officer tells by telephone (decision 0011).
 */
@Component
class ReferralDoor {

    private final ReferralLocks locks;
    private final ReferralCodes codes;
    private final LinkKeys keys;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    ReferralDoor(ReferralLocks locks, ReferralCodes codes, Vault vault, Audit audit, ApplicationEventPublisher events) {
        this.locks = locks;
        this.codes = codes;
        this.keys = new LinkKeys(vault, "referral link");
        this.audit = audit;
        this.events = events;
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

    /**
     * Lets an agency in: its case and its referral are kept from others until the transaction ends.
     *
     * @param lives whether the link is good for what is to be done
     * @return empty if the link is forged or too old
     * @throws ReferralRefused if that is not the code; the attempt is counted, so whoever calls keeps what was written
     */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = ReferralRefused.class)
    Optional<Referral> open(String reference, String key, String code, Predicate<ReferralFacts> lives) {
        if (!isKey(reference, key)) {
            return Optional.empty();
        }
        var referral = locks.take(reference).filter(found -> lives.test(found.facts()));
        referral.ifPresent(found -> check(found, code));
        return referral;
    }

    /** The count is kept although the step is refused; whoever guesses at the same moment waits for it. */
    private void check(Referral referral, String code) {
        if (!referral.isLocked() && codes.isOf(referral.reference(), code)) {
            return;
        }
        if (!referral.isLocked()) {
            referral.wrongCode();
            audit.recordByLink(
                    referral.to().name(),
                    referral.isLocked() ? "locked link" : "gave wrong code",
                    referral.caseReference(),
                    "referral " + referral.reference());
        }
        throw new ReferralRefused(
                referral.isLocked()
                        ? "A wrong code was entered too often, so this link is locked. Please call the centre; the"
                                + " officer can let you try again."
                        : "That is not the code. The officer at the centre can tell it to you again by telephone.");
    }
}
