package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.report.Door;

import java.time.Instant;
import java.util.List;

/**
 * A case as it stands, without a word of the report.
 *
 * @param suggested  what the answers and the words suggest
 * @param confirmed  what an officer confirmed, once one has
 * @param owner      the username of the officer who has it
 * @param openedAt  when it was received, or last opened again
 * @param clocksFrom when its clocks began: as it was opened, or as it became more urgent
 * @param wroteAt   when whoever reported last wrote again, if they did
 * @param lowerTo    the level that an officer asks to lower it to, while a second one has not agreed
 * @param lookAgain  whether something came after the level was confirmed, so that it has to be confirmed again
 * @param closeAs    how an officer asks to end it, while a second one has not agreed
 * @param childWrote whether a message of whoever reported waits for an answer, seen or not
 * @param joined     how it stands to others of the same matter
 * @param unseen     whether a message came that no officer who has the case has seen
 * @param otherLanguage whether something in it is written in a language whose signs of danger are not known, and no officer has judged it since
 * @param asked      which kinds of agency were asked since it was last opened
 */
public record CaseFacts(String reference, CaseState state, Instant receivedAt, Door door, Level suggested, List<String> reasons,
                        @Nullable Level confirmed, @Nullable String owner, @Nullable Instant claimedAt, @Nullable Instant referredAt,
                        @Nullable Instant acknowledgedAt, @Nullable Instant repliedAt, @Nullable Outcome outcome, boolean childWrote,
                        @Nullable Level lowerTo, @Nullable String lowerAskedBy, Instant openedAt, Instant clocksFrom,
                        @Nullable Instant wroteAt, boolean lookAgain, @Nullable Outcome closeAs, @Nullable String closeAskedBy, Joined joined,
                        boolean unseen, boolean otherLanguage, AskedAgencies asked) {

    /** A case to which nothing was added and that nobody asks to close; if it was referred, then to both kinds of agency. */
    CaseFacts(String reference, CaseState state, Instant receivedAt, Door door, Level suggested, List<String> reasons,
              @Nullable Level confirmed, @Nullable String owner, @Nullable Instant claimedAt, @Nullable Instant referredAt,
              @Nullable Instant acknowledgedAt, @Nullable Instant repliedAt, @Nullable Outcome outcome, boolean childWrote,
              @Nullable Level lowerTo, @Nullable String lowerAskedBy, Instant openedAt, Instant clocksFrom, @Nullable Instant wroteAt) {
        this(reference, state, receivedAt, door, suggested, reasons, confirmed, owner, claimedAt, referredAt, acknowledgedAt, repliedAt,
                outcome, childWrote, lowerTo, lowerAskedBy, openedAt, clocksFrom, wroteAt, false, null, null, Joined.NONE, false, false,
                referredAt == null ? AskedAgencies.NONE : AskedAgencies.BOTH);
    }

    /** Whether nothing could be looked through and no officer has judged it since. */
    public boolean notLookedThrough() {
        return confirmed == null && Suggestion.sayNotLookedThrough(reasons);
    }

    /** Whether the case needs somebody sooner than it did before: by its level, or because it is in a language whose signs are not known. */
    boolean isMoreUrgentThan(CaseFacts before) {
        return before.level().isBelow(level()) || otherLanguage && !before.otherLanguage && level() != Level.ONE;
    }

    /** The level that counts. */
    public Level level() {
        return confirmed == null ? suggested : confirmed;
    }
}
