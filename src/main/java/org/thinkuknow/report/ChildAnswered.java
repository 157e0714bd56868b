package org.thinkuknow.report;

/**
 * The person who reported wrote again. Carries the reference, never a word of it.
 *
 * @param dangerRose whether an answer to a danger question is graver than before
 */
public record ChildAnswered(String reference, boolean dangerRose) {
}
