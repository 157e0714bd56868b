package org.thinkuknow.planning;

import java.util.Optional;

/**
 * What a class may do next.
 *
 * @param planned where it stands in the plan, if it does
 * @param why     a sentence that says why this one
 */
public record NextLesson(ShelfLesson lesson, Optional<PlannedLesson> planned, String why) {}
