package org.thinkuknow.outreach;

/**
 * A visit as somebody saw it when they decided.
 *
 * @param version which state of it; whoever saw an older one looks again first
 */
public record Seen(String reference, long version) {}
