package org.thinkuknow.schools;

/** Something that cannot be done to a school of the register; the message is a sentence for whoever tried. */
public class SchoolRefused extends RuntimeException {

    SchoolRefused(String sentence) {
        super(sentence);
    }
}
