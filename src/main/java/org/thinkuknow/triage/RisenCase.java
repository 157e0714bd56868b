package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A case that became level one while an officer had it, and that they have not opened since.
 *
 * @param why        what became known, in plain words that quote nothing
 * @param at         when it became so
 * @param releasedAt when it was released to everybody, if it was
 * @param hasItNow   the name of another who has taken it since, if anybody has
 */
public record RisenCase(
        String reference,
        String why,
        Instant at,
        @Nullable Instant releasedAt,
        @Nullable String hasItNow) {

    /** What became known between two looks at a case, as {@link #why} has it. */
    public static String why(CaseFacts before, CaseFacts after) {
        return LevelOneRise.why(before.judged().reasons(), after.judged().reasons());
    }
}
