package org.thinkuknow.referral;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.vault.ToldCodes;
import org.thinkuknow.withheld.Withheld;

import java.util.List;
import java.util.Objects;

/**
 * A referral and, once it is acknowledged, by whom.
 *
 * @param moreAcknowledgedBy who last acknowledged what was added to it
 * @param code how it stands with the code that an officer tells the agency by telephone; the code itself is kept nowhere
 * @param numbers the telephone numbers of the agency's duty desk
 * @param withdrawnBecause why it was withdrawn; empty if it was not
 * @param lines what the agency said since, and what officers answered; the earliest first
 * @param withheld the words that were left out of it, and those that were given since
 */
public record MadeReferral(
        ReferralFacts facts,
        String acknowledgedBy,
        String moreAcknowledgedBy,
        ToldCodes.Standing code,
        DutyNumbers numbers,
        String withdrawnBecause,
        List<ReferralLine> lines,
        List<Withheld> withheld) {

    /** What its agency does not read still. */
    public List<Withheld> leftOut() {
        return withheld.stream().filter(Withheld::isLeftOut).toList();
    }

    /** Whether the agency asked something that no officer has answered since. */
    public boolean isAsking() {
        var last = lines.stream()
                .filter(line -> line.isQuestion() || line.isReply())
                .reduce((earlier, later) -> later);
        return last.filter(ReferralLine::isQuestion).isPresent();
    }

    /** Whose it is, if the agency says that it is not theirs and named one of the list. */
    public @Nullable Agency rightAgency() {
        return facts.course().declinedAt() == null
                ? null
                : lines.reversed().stream()
                        .map(ReferralLine::rightAgency)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public String toString() {
        return "MadeReferral[" + facts.reference() + "]";
    }
}
