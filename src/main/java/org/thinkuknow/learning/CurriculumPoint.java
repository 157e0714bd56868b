package org.thinkuknow.learning;

/**
 * One thing that the English curriculum asks for, in our own words.
 *
 * @param id    permanent
 * @param stage for whom, such as {@code Key stage 2}
 */
public record CurriculumPoint(String id, Subject subject, String stage, String says) {

    /** The parts of the curriculum that lessons fit into. */
    public enum Subject {
        COMPUTING("Computing"),
        RELATIONSHIPS("Relationships and health education");

        private final String title;

        Subject(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
