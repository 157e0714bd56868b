package org.thinkuknow.ownlessons;

import org.thinkuknow.learning.AgeBand;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What of a lesson's text depends on its age: the ids of its questions, which name it. All else stays, letter for letter. */
final class OwnAge {

    private static final String ANY =
            Arrays.stream(AgeBand.values()).map(AgeBand::slug).collect(Collectors.joining("|", "(?:", ")"));

    private static final Pattern ID =
            Pattern.compile("(?<strand>[a-z]{2,3}-)" + ANY + "(?=-(?:[0-9]{2}|before|after))");
    private static final Pattern ENTRY = Pattern.compile("(?<entry>\\bid:\\s*[\"']?)" + ID);

    private OwnAge() {}

    /** The text of a lesson for another age. */
    static OwnText moved(OwnText text, AgeBand to) {
        return new OwnText(text.lesson(), ENTRY.matcher(text.quiz()).replaceAll("${entry}${strand}" + to.slug()));
    }

    /** The id that a question has when its lesson is for another age. */
    static String moved(String id, AgeBand to) {
        return ID.matcher(id).replaceAll("${strand}" + to.slug());
    }
}
