package org.thinkuknow.audit;

import java.util.Optional;

/**
 * What following the chain found.
 *
 * @param length the number of entries that hold, from the first
 * @param fault  where it is broken and how, in a sentence or two; empty if it is whole
 * @param withoutCode how many of them, at the beginning, are from before entries had codes
 */
public record ChainState(long length, Optional<String> fault, long withoutCode) {

    static ChainState broken(long length, String fault) {
        return new ChainState(length, Optional.of(fault), 0);
    }

    /** Whether every link holds and nothing is missing at the end. */
    public boolean whole() {
        return fault.isEmpty();
    }
}
