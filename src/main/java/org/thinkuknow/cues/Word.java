package org.thinkuknow.cues;

import java.util.List;

/**
 * A word of a message.
 *
 * @param place    where it stands, counted in words; sentences lie {@link MessageWords#BETWEEN_SENTENCES} further apart
 * @param readings every way to read it: plain words, and the names of lists in brackets
 * @param start    of its first character in the text
 * @param end      just behind its last character
 */
record Word(int place, List<String> readings, int start, int end) {}
