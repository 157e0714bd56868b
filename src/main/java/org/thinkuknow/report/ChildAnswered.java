package org.thinkuknow.report;

/** The person who reported wrote again. Carries the reference, never a word of it. */
public record ChildAnswered(String reference) {
}
