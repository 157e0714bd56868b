package org.thinkuknow.overseas;

/**
 * A package as somebody saw it when they decided.
 *
 * @param version which state of it; whoever saw an older one looks again first
 */
public record SeenPackage(String reference, long version) {}
