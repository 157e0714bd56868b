package org.thinkuknow.readability;

import java.util.List;

/**
 * One sentence.
 *
 * @param line  the line of the file on which the text that holds it begins
 * @param words as they are written, without punctuation; `grown-up` and `0800` are one each
 */
record Sentence(int line, List<String> words) {}
