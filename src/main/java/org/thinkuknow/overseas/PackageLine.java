package org.thinkuknow.overseas;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A package as a list shows it, without a word of it.
 *
 * @param assessBy until when a short assessment has to be completed; null if there is nothing to complete
 */
public record PackageLine(
        String reference,
        PackageState state,
        Tool tool,
        List<String> countries,
        Instant begunAt,
        @Nullable Instant sentAt,
        @Nullable Instant assessBy) {}
