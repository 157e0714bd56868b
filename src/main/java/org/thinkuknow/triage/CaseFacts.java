package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.report.Door;

import java.time.Instant;
import java.util.List;

/**
 * A case as it stands, without a word of the report.
 *
 * @param standing where it stands, with whom, and what waits in it
 * @param judged   what its level follows from
 * @param toAgree  what an officer asks a second one to agree to
 * @param asked    which kinds of agency were asked since it was last opened
 * @param merge   how it stands to others of the same matter
 */
public record CaseFacts(
        String reference,
        Door door,
        CaseStanding standing,
        CaseTimes times,
        Judged judged,
        ToAgree toAgree,
        AskedAgencies asked,
        MergeFacts merge) {

    /** Whether nothing could be looked through and no officer has judged it since. */
    public boolean notLookedThrough() {
        return judged.confirmed == null && Suggestion.sayNotLookedThrough(judged.reasons);
    }

    /** Whether the case needs somebody sooner than it did before: by its level, or because it is in a language whose signs are not known. */
    boolean isMoreUrgentThan(CaseFacts before) {
        return before.level().isBelow(level())
                || judged.otherLanguage && !before.judged.otherLanguage && level() != Level.ONE;
    }

    /** The level that counts. */
    public Level level() {
        return judged.confirmed == null ? judged.suggested : judged.confirmed;
    }

    /**
     * Where a case stands.
     *
     * @param owner      the username of the officer who has it
     * @param childWrote whether a message of whoever reported waits for an answer, seen or not
     * @param unseen     whether a message came that no officer who has the case has seen
     */
    public record CaseStanding(
            CaseState state,
            @Nullable String owner,
            @Nullable Outcome outcome,
            boolean childWrote,
            boolean unseen) {}

    /**
     * When what happened to a case.
     *
     * @param openedAt   when it was received, or last opened again
     * @param clocksFrom when its clocks began: as it was opened, or as it became more urgent
     * @param wroteAt    when whoever reported last wrote again, if they did
     */
    public record CaseTimes(
            Instant receivedAt,
            Instant openedAt,
            Instant clocksFrom,
            @Nullable Instant claimedAt,
            @Nullable Instant referredAt,
            @Nullable Instant acknowledgedAt,
            @Nullable Instant repliedAt,
            @Nullable Instant wroteAt) {}

    /**
     * What the level of a case follows from.
     *
     * @param suggested     what the answers and the words suggest
     * @param reasons       why, the gravest first
     * @param confirmed     what an officer confirmed, once one has
     * @param lookAgain     whether something came after the level was confirmed, so that it has to be confirmed again
     * @param otherLanguage whether something in it is written in a language whose signs of danger are not known, and no officer has judged it since
     */
    public record Judged(
            Level suggested,
            List<String> reasons,
            @Nullable Level confirmed,
            boolean lookAgain,
            boolean otherLanguage) {}

    /**
     * What an officer asks about a case while a second one has not agreed.
     *
     * @param lowerTo the level that an officer asks to lower it to
     * @param closeAs how an officer asks to end it
     */
    public record ToAgree(
            @Nullable Level lowerTo,
            @Nullable String lowerAskedBy,
            @Nullable Outcome closeAs,
            @Nullable String closeAskedBy) {}
}
