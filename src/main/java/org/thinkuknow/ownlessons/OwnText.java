package org.thinkuknow.ownlessons;

import java.util.regex.Pattern;

/**
 * A lesson and its quiz as they are written, in the format of the library. Whatever is written can be kept as a draft.
 *
 * @param lesson the text of {@code lesson.md}
 * @param quiz   the text of {@code quiz.yaml}
 */
public record OwnText(String lesson, String quiz) {

    /** The most characters of each; the longest lesson of the library has half of them. */
    public static final int LONGEST = 40_000;

    private static final Pattern TITLE = Pattern.compile("^title:[ \\t]*(\\S.*)$", Pattern.MULTILINE);
    private static final int LONGEST_TITLE = 100;

    /**
     * Brings line ends into one form, then checks the size.
     *
     * @throws OwnLessonRefused if either is longer than 40,000 characters
     */
    public OwnText {
        lesson = plain(lesson);
        quiz = plain(quiz);
        if (lesson.length() > LONGEST || quiz.length() > LONGEST) {
            throw new OwnLessonRefused(
                    "The %s has more than 40,000 characters, so this is not saved. It stays on this page; please shorten it."
                            .formatted(lesson.length() > LONGEST ? "lesson" : "quiz"));
        }
    }

    private static String plain(String text) {
        return text.replace("\ufeff", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\0", "");
    }

    /** What the head calls it, for lists; it need not be right yet. */
    public String title() {
        var found = TITLE.matcher(lesson);
        var title = found.find() ? found.group(1).strip().replaceAll("^[\"']|[\"']$", "") : "";
        return title.isBlank() ? "No title yet" : title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    }
}
