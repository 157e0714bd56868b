package org.thinkuknow.commencement;

import org.thinkuknow.duties.Rule;

import java.util.List;
import java.util.Optional;

/**
 * A rule that was passed, with what was entered of its start.
 *
 * @param open   what one person has entered
 * @param counts what two have
 * @param past   what was taken back or replaced, the newest first
 */
public record UpcomingLaw(Rule rule, Optional<KnownStart> open, Optional<KnownStart> counts, List<KnownStart> past) {}
