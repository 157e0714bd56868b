package org.thinkuknow.overseas;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Something that went to a force abroad, without a name.
 *
 * @param bureau    the authority in words
 * @param corrected how many corrections followed
 */
public record LogLine(
        String reference,
        String packageReference,
        String country,
        String bureau,
        Tool tool,
        @Nullable Instant sentAt,
        @Nullable Instant acknowledgedAt,
        @Nullable AnswerKind outcome,
        int corrected) {}
