package org.thinkuknow.cues;

/**
 * One way to read a word of a message.
 *
 * @param word a plain word, or the name of a list in brackets
 * @param step how many places it stands behind the reading before it; none if it is another reading of the same word
 */
record Reading(String word, int step) {
}
