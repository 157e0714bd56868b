package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;

/**
 * How a case stands to others of the same matter.
 *
 * @param into        the case that it is merged into, if it is
 * @param sameReport  whether it is merged because it is the same report, sent twice
 * @param twinOf      the case whose report an officer says it repeats, while a second one has not agreed
 * @param heardFrom   the case merged into this one in which somebody wrote since the level was confirmed
 */
public record MergeFacts(
        @Nullable String into,
        boolean sameReport,
        @Nullable String twinOf,
        @Nullable String twinAskedBy,
        @Nullable String heardFrom) {

    /** Whether another case stands for it. */
    public boolean isMerged() {
        return into != null;
    }
}
