package org.thinkuknow.wanted;

/**
 * A file as somebody saw it when they decided.
 *
 * @param version which state of it; whoever saw an older one looks again first
 */
public record SeenFile(String reference, long version) {}
