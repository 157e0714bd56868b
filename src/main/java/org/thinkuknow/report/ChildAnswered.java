package org.thinkuknow.report;

/**
 * The person who reported wrote again. Carries the reference, never a word of it.
 *
 * @param dangerRose whether the report itself has to be judged anew: an answer to a danger question is graver than before, or
 *                   something was added that is looked through for signs of danger
 */
public record ChildAnswered(String reference, boolean dangerRose) {}
