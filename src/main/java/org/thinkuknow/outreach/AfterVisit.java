package org.thinkuknow.outreach;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What came of a visit.
 *
 * @param teachNext addresses of the lessons that the school will teach
 * @param follows   the reference of the visit that it follows up
 */
public record AfterVisit(
        List<String> teachNext,
        @Nullable Instant followedUpAt,
        @Nullable String follows) {}
