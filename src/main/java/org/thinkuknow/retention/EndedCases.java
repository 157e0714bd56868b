package org.thinkuknow.retention;

import java.util.Optional;

/** Knows how cases ended; implemented where cases are. */
public interface EndedCases {

    /** How the case of a report ended; empty if it is open. */
    Optional<EndedCase> of(String reference);
}
