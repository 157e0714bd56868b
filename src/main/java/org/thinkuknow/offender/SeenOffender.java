package org.thinkuknow.offender;

/**
 * A record as somebody saw it when they decided.
 *
 * @param version grows with each change of the record itself
 */
public record SeenOffender(String reference, long version) {}
