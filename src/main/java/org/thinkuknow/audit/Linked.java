package org.thinkuknow.audit;

import java.time.Instant;

/**
 * An entry of the chain, without what it was about.
 *
 * @param place its number in the chain, from 1 without a gap
 * @param hash  the chain's at this entry: it comes from every entry until here
 */
public record Linked(long place, Instant at, String who, String act, String hash) {}
