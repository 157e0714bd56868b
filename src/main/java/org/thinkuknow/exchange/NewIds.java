package org.thinkuknow.exchange;

import org.thinkuknow.learning.AgeBand;

import java.util.HashSet;
import java.util.Set;

/** Ids for questions that come from elsewhere: an id of ours is kept, others get the next free number. */
public final class NewIds {

    private final String beginning;
    private final Set<String> given = new HashSet<>();
    private int last;

    /**
     * Ids for one lesson.
     *
     * @param strandLetters the two letters of its strand, such as {@code or}
     */
    public NewIds(String strandLetters, AgeBand band) {
        this.beginning = strandLetters + "-" + band.slug() + "-";
    }

    String keepOrMake(String title) {
        if (title.matches(beginning + "([0-9]{2}|before|after)")) {
            given.add(title);
            return title;
        }
        String id;
        do {
            id = "%s%02d".formatted(beginning, ++last);
        } while (!given.add(id));
        return id;
    }
}
