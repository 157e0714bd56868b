package org.thinkuknow.people;

/** A step with a card that is refused; the message is a sentence for the officer. */
public class PeopleRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    PeopleRefused(String sentence) {
        super(sentence);
    }

    static void when(boolean refused, String sentence) {
        if (refused) {
            throw new PeopleRefused(sentence);
        }
    }
}
