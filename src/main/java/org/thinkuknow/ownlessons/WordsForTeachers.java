package org.thinkuknow.ownlessons;

import java.util.regex.Pattern;

/** What the library's checks say, for somebody who sees no files but the two texts and what the page lists beside them. */
final class WordsForTeachers {

    private static final Pattern FILE = Pattern.compile("content/(?:README\\.md|curriculum\\.yaml)");

    private WordsForTeachers() {}

    static String of(String mend) {
        return FILE.matcher(mend)
                .replaceAll("the list under “What you can write here”")
                .replace(
                        "what holds for every lesson stands in content/lessons/for-every-lesson.md",
                        "what holds for every lesson is on each lesson's teacher's page")
                .replace("in frontend/illustrations", "with that name; “What you can write here” lists all")
                .replace("The lesson has no quiz; write this file.", "The lesson has no quiz; write one.");
    }
}
