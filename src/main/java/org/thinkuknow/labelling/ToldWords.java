package org.thinkuknow.labelling;

import java.util.List;

/**
 * What was told in a case.
 *
 * @param all   every text
 * @param names those of them that say who and where: each word of them may be a name
 */
public record ToldWords(List<String> all, List<String> names) {

    public ToldWords {
        all = List.copyOf(all);
        names = List.copyOf(names);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "ToldWords";
    }
}
