package org.thinkuknow.ownlessons;

/**
 * Something that a check found.
 *
 * @param line  of the text, counted from one
 * @param words what is wrong and how to mend it
 * @param stops whether it must be mended before the lesson can be published
 */
public record DraftFinding(Part part, int line, String words, boolean stops) {

    /** The two texts of a lesson. */
    public enum Part {
        LESSON("Lesson"),
        QUIZ("Quiz");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
