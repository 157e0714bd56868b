package org.thinkuknow.overseas;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * How a package stands, without a word of it.
 *
 * @param subject   the reference of whom it is about, in the module that knows them; may be empty
 * @param countries that it is for, ISO 3166 alpha-2
 * @param begunBy   username of whoever began it
 * @param assessBy  until when a short assessment has to be completed; null if there is nothing to complete
 */
public record PackageFacts(
        String reference,
        PackageState state,
        Tool tool,
        String subject,
        List<String> countries,
        String begunBy,
        Instant begunAt,
        @Nullable Instant handedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable Instant sentAt,
        @Nullable Instant endedAt,
        @Nullable Instant assessBy) {}
