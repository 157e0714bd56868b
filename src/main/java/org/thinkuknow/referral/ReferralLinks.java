package org.thinkuknow.referral;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.Reports;
import org.thinkuknow.vault.Vault;
import org.thinkuknow.withheld.Withholding;

import java.time.Clock;
import java.util.Optional;

/**
 * The link that an agency gets. In a browser in which a code was given that an officer read out on the telephone (decision 0128) it opens
 * one referral for three days: from when it was made, from when the agency acknowledged it, and anew from when something was added. The
 * key to it is not stored anywhere but made anew from the reference (decision 0004).
 */
@Service
@Transactional(noRollbackFor = ReferralRefused.class)
public class ReferralLinks {

    private final ReferralRepository rows;
    private final ReferralDoor door;
    private final ReferralLineRows lines;
    private final ReferralAddresses addresses;
    private final ReferredMatters matters;
    private final Referrals referrals;
    private final Reports reports;
    private final RelatedReferences related;
    private final Withholding withholding;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    ReferralLinks(
            ReferralRepository rows,
            ReferralDoor door,
            ReferralLineRows lines,
            ReferralAddresses addresses,
            ReferredMatters matters,
            Referrals referrals,
            Reports reports,
            RelatedReferences related,
            Withholding withholding,
            Vault vault,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.door = door;
        this.lines = lines;
        this.addresses = addresses;
        this.matters = matters;
        this.referrals = referrals;
        this.reports = reports;
        this.related = related;
        this.withholding = withholding;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** The path of a referral's link. */
    String pathOf(String reference) {
        return door.pathOf(reference);
    }

    /** The referral behind a link, without a word of the report; empty if the link is forged or too old. */
    public Optional<ReferralFacts> find(String reference, String key) {
        return door.isKey(reference, key)
                ? rows.findById(reference).map(Referral::facts).filter(this::lives)
                : Optional.empty();
    }

    /** Whether a browser opens the link without a code. */
    public boolean isLetIn(String reference, String key, String browser) {
        return door.isKey(reference, key) && door.isIn(reference, browser);
    }

    /**
     * Takes a code: it is good once, and the browser in which it was given opens the link from then on.
     *
     * @param code    the six digits that the officer read out
     * @param browser what the browser shows; empty if nothing
     * @return what the browser shows from now on; empty if the link is forged or too old
     * @throws ReferralRefused if the code is wrong, used or too old; the attempt is counted
     */
    public Optional<String> letIn(String reference, String key, String code, String browser) {
        return door.letIn(reference, key, code, browser, this::lives);
    }

    /**
     * Opens what was referred, and writes down who read it; empty if the link is forged or too old.
     *
     * @param browser what the browser shows
     * @throws ReferralRefused if no code was given in that browser
     */
    public Optional<OpenedReferral> open(String reference, String key, String browser) {
        return door.open(reference, key, browser, this::opens).map(referral -> {
            referral.opened(clock.instant());
            var report = reports.readAs(referral.to().name(), referral.caseReference());
            var matter = matters.of(referral.caseReference());
            var opened = OpenedReferral.without(
                    withholding.outOf(reference),
                    new OpenedReferral(
                            referral.facts(),
                            vault.open(referral.sealedRequest(), reference),
                            report,
                            matter,
                            related.of(referral, matter.references()),
                            lines.of(reference),
                            addresses.centreTelephone(),
                            0,
                            false));
            return opened.with(referral.isAcknowledged() && referral.isOwed(opened.shown()));
        });
    }

    /**
     * Takes the agency's acknowledgement: the first is of the referral, a later one of what was added to it.
     *
     * @param browser what the browser shows
     * @param shown how many messages of whoever reported stood on the page: what came meanwhile is not acknowledged
     * @return whether the link was good
     * @throws ReferralRefused if there is nothing to acknowledge any more, nobody is named, or no code was given in that browser
     */
    public boolean acknowledge(String reference, String key, String browser, String by, int shown) {
        if (by.isBlank() || by.length() > 200) {
            return namesNobody(reference, key);
        }
        var referral = door.open(reference, key, browser, this::opens);
        referral.ifPresent(found -> {
            ReferralRefused.when(!referrals.isOwed(found, shown), Referral.ACKNOWLEDGED);
            var act = found.isAcknowledged() ? "acknowledged what was added" : "acknowledged";
            referrals.acknowledge(found, by, shown);
            audit.recordByLink(found.to().name(), act, found.caseReference(), "referral " + reference);
        });
        return referral.isPresent();
    }

    private boolean namesNobody(String reference, String key) {
        ReferralRefused.at(
                "by",
                door.isKey(reference, key)
                        && rows.findById(reference)
                                .map(Referral::facts)
                                .filter(this::opens)
                                .isPresent(),
                "Please give your name, and how we can reach you.");
        return false;
    }

    private boolean opens(ReferralFacts referral) {
        return referral.opens(clock.instant());
    }

    private boolean lives(ReferralFacts referral) {
        return referral.takesAnswers(clock.instant());
    }
}
