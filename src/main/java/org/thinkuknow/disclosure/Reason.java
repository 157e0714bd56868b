package org.thinkuknow.disclosure;

import java.util.List;

/** Why somebody decides: a few words that can be asked for later. */
final class Reason {

    private static final int LONGEST = 2_000;

    private Reason() {}

    /** @throws DisclosureRefused if it is blank or longer than 2,000 characters */
    static String of(String typed) {
        var words = typed.strip();
        if (words.isEmpty()) {
            throw new DisclosureRefused(List.of("Please give the reason. A few words are enough."));
        }
        if (words.codePointCount(0, words.length()) > LONGEST) {
            throw new DisclosureRefused(
                    List.of("Please give the reason in at most 2,000 characters. Nothing is lost."));
        }
        return words;
    }
}
