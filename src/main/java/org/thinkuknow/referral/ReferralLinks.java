package org.thinkuknow.referral;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.Reports;
import org.thinkuknow.vault.LinkKeys;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.Optional;

/**
 * The link that an agency gets. With the code that an officer tells by telephone it opens one referral for three days: from when it
 * was made, from when the agency acknowledged it, and anew from when something was added. The key to it is not stored anywhere but
 * made anew from the reference (decision 0004).
 */
@Service
@Transactional(noRollbackFor = ReferralRefused.class)
public class ReferralLinks {

    private final ReferralRepository rows;
    private final ReferralLocks locks;
    private final ReferredMatters matters;
    private final Referrals referrals;
    private final Reports reports;
    private final RelatedReferences related;
    private final ReferralCodes codes;
    private final Vault vault;
    private final LinkKeys keys;
    private final Audit audit;
    private final Clock clock;

    ReferralLinks(
            ReferralRepository rows,
            ReferralLocks locks,
            ReferredMatters matters,
            Referrals referrals,
            Reports reports,
            RelatedReferences related,
            ReferralCodes codes,
            Vault vault,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.locks = locks;
        this.matters = matters;
        this.referrals = referrals;
        this.reports = reports;
        this.related = related;
        this.codes = codes;
        this.vault = vault;
        this.keys = new LinkKeys(vault, "referral link");
        this.audit = audit;
        this.clock = clock;
    }

    /** The path of a referral's link. */
    String pathOf(String reference) {
        return "/referral/" + reference + "/" + keys.of(reference);
    }

    /** The referral behind a link, without a word of the report; empty if the link is forged or too old. */
    public Optional<ReferralFacts> find(String reference, String key) {
        return keys.isOf(reference, key)
                ? rows.findById(reference).filter(this::opens).map(Referral::facts)
                : Optional.empty();
    }

    /**
     * Opens what was referred, and writes down who read it; empty if the link is forged or too old.
     *
     * @param code the six digits that the officer told by telephone
     * @throws ReferralRefused if that is not the code; the attempt is counted
     */
    public Optional<OpenedReferral> open(String reference, String key, String code) {
        if (!keys.isOf(reference, key)) {
            return Optional.empty();
        }
        return locks.take(reference).filter(this::opens).map(referral -> {
            check(referral, code);
            referral.opened(clock.instant());
            var report = reports.readAs(referral.to().name(), referral.caseReference());
            var matter = matters.of(referral.caseReference());
            var opened = new OpenedReferral(
                    referral.facts(),
                    vault.open(referral.sealedRequest(), reference),
                    report,
                    matter,
                    related.of(referral, matter.references()),
                    false);
            return opened.with(referral.isAcknowledged() && referral.isOwed(opened.shown()));
        });
    }

    /**
     * Takes the agency's acknowledgement: the first is of the referral, a later one of what was added to it.
     *
     * @param shown how many messages of whoever reported stood on the page: what came meanwhile is not acknowledged
     * @return whether the link was good
     * @throws ReferralRefused if there is nothing to acknowledge any more, nobody is named, or the code is wrong
     */
    public boolean acknowledge(String reference, String key, String code, String by, int shown) {
        if (!keys.isOf(reference, key)) {
            return false;
        }
        var referral = locks.take(reference).filter(this::opens);
        if (referral.isPresent() && (by.isBlank() || by.length() > 200)) {
            throw new ReferralRefused("Please give your name, and how we can reach you.");
        }
        referral.ifPresent(found -> {
            check(found, code);
            ReferralRefused.when(!referrals.isOwed(found, shown), Referral.ACKNOWLEDGED);
            var act = found.isAcknowledged() ? "acknowledged what was added" : "acknowledged";
            referrals.acknowledge(found, by, shown);
            audit.recordAs(found.to().name(), act, found.caseReference(), "referral " + reference);
        });
        return referral.isPresent();
    }

    /** The count is kept although the step is refused; whoever guesses at the same moment waits for it. */
    private void check(Referral referral, String code) {
        if (!referral.isLocked() && codes.isOf(referral.reference(), code)) {
            return;
        }
        if (!referral.isLocked()) {
            referral.wrongCode();
            audit.recordAs(
                    referral.to().name(),
                    referral.isLocked() ? "locked link" : "gave wrong code",
                    referral.caseReference(),
                    "referral " + referral.reference());
        }
        throw new ReferralRefused(
                referral.isLocked()
                        ? "A wrong code was entered too often, so this link rests. Please call the centre; the officer can let "
                                + "you try again."
                        : "That is not the code. The officer at the centre can tell it to you again by telephone.");
    }

    private boolean opens(Referral referral) {
        return clock.instant().isBefore(referral.facts().opensUntil());
    }
}
