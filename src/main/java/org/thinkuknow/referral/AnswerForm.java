package org.thinkuknow.referral;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.referral.AgencyAnswer.AgencyOutcome;
import org.thinkuknow.referral.AgencyAnswer.ChildSeenBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/**
 * What an agency filled in, as its browser sent it.
 *
 * @param words  what was typed: whose it is, a question, or a line to an outcome
 * @param seenAt a day and a time, UK time, as {@code 2026-11-28T08:10}
 * @param choice the name of a role or of an outcome
 */
public record AnswerForm(AgencyAnswer.Kind kind, String words, String seenAt, String choice) {

    /**
     * What it says.
     *
     * @param agencies of which one may be meant by its name
     * @throws ReferralRefused if something is missing or cannot be; it names the field
     */
    AgencyAnswer read(List<Agency> agencies, Instant now) {
        return switch (kind) {
            case NOT_OURS -> AgencyAnswer.notOurs(named(agencies), words);
            case QUESTION -> AgencyAnswer.question(words);
            case CHILD_SEEN -> AgencyAnswer.childSeen(moment(), chosen(ChildSeenBy.values()), now);
            case OUTCOME -> AgencyAnswer.outcome(chosen(AgencyOutcome.values()), words);
            case REPLY -> throw new ReferralRefused("Only the centre replies.");
        };
    }

    private @Nullable Agency named(List<Agency> agencies) {
        return agencies.stream()
                .filter(agency -> agency.name().equalsIgnoreCase(words.strip()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Instant moment() {
        try {
            return UkTime.instant(LocalDateTime.parse(seenAt));
        } catch (DateTimeParseException notGiven) {
            return null;
        }
    }

    private <E extends Enum<E>> @Nullable E chosen(E[] all) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(choice))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return "AnswerForm[" + kind + "]";
    }
}
