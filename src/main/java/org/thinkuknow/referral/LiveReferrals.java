package org.thinkuknow.referral;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The referrals of a case that were neither withdrawn nor are another's, and why an agency does not have it. */
final class LiveReferrals {

    private LiveReferrals() {}

    /** Those that the case waits for: the police's and children's services', or if neither is asked, all. */
    static List<Referral> decisive(Collection<Referral> referrals) {
        var live = referrals.stream().filter(each -> each.standing().isLive()).toList();
        var pair = live.stream().filter(each -> each.to().kind().isOfThePair()).toList();
        return pair.isEmpty() ? live : pair;
    }

    /** Whether an agency may have a case: it acknowledged, or was told and can still read it, and does not say that it is another's. */
    static boolean countsAsAsked(Referral referral, Instant now) {
        return referral.standing().isLive() && !referral.facts().isUntold(now);
    }

    /**
     * Why an agency that was asked does not have a case, if it does not.
     *
     * @param lines what was said of a referral since
     */
    static Optional<NotTheirs> whyNotAsked(Referral referral, Function<String, List<ReferralLine>> lines, Instant now) {
        var agency = referral.to().name();
        var declined = referral.standing().declinedAt();
        if (declined != null) {
            return Optional.of(new NotTheirs(declined, says(agency, lines.apply(referral.reference()))));
        }
        var facts = referral.facts();
        if (!facts.isUntold(now)) {
            return Optional.empty();
        }
        var refused = facts.refusedAt();
        return Optional.of(
                refused == null
                        ? new NotTheirs(facts.opensUntil(), "the link of %s ended unanswered".formatted(agency))
                        : new NotTheirs(refused, "no mail reaches " + agency));
    }

    private static String says(String agency, List<ReferralLine> lines) {
        return lines.reversed().stream()
                .filter(ReferralLine::isNotOurs)
                .findFirst()
                .map(ReferralLine::rightAgency)
                .map(right -> "%s say %s".formatted(agency, right.name()))
                .orElseGet(() -> agency + " say it is not theirs");
    }
}
