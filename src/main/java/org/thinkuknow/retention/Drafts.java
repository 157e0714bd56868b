package org.thinkuknow.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Knows what was begun and neither signed nor shown to anybody; implemented where such drafts are. Whoever calls has
 * begun a transaction.
 */
public interface Drafts {

    /** References of drafts last changed by a moment, in their order after the given one. */
    List<String> unchangedSince(Instant moment, String after, int most);

    /**
     * Erases a draft, if it is still one, has not been changed since the moment, and nobody is working on it just now.
     *
     * @return when it was last changed; empty if it was not erased
     */
    Optional<Instant> eraseIfUnchangedSince(Instant moment, String reference);
}
