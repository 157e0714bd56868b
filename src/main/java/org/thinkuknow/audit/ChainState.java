package org.thinkuknow.audit;

import java.util.Optional;

/**
 * What following the chain found.
 *
 * @param length the number of entries that hold, from the first
 * @param fault  where it is broken and how, in one sentence; empty if it is whole
 */
public record ChainState(long length, Optional<String> fault) {

    static ChainState broken(long length, String fault) {
        return new ChainState(length, Optional.of(fault));
    }

    /** Whether every link holds and nothing is missing at the end. */
    public boolean whole() {
        return fault.isEmpty();
    }
}
