package org.thinkuknow.schools;

/** A file that is taken as a whole or not at all, and is not taken; the message is a sentence for whoever imports it. */
public class RefusedFile extends RuntimeException {

    RefusedFile(String sentence) {
        super(sentence);
    }
}
