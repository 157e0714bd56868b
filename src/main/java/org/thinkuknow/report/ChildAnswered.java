package org.thinkuknow.report;

/**
 * The person who reported wrote again. Carries the reference, never a word of it.
 *
 * @param dangerRose whether an answer to a danger question is graver than before; words that joined the report are named by its
 *                   last message
 */
public record ChildAnswered(String reference, boolean dangerRose) {}
