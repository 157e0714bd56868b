package org.thinkuknow.content;

import java.util.List;

/**
 * A lesson's file, read and rendered.
 *
 * @param head  the entries between the two `---` lines
 * @param notes HTML for the teacher about the whole page
 * @param steps the parts that the `## ` headings open
 */
public record Page(Entry head, String notes, List<Step> steps) {

    /**
     * One step.
     *
     * @param minutes how long it takes in class
     * @param line    the line of its heading
     * @param html    what the pupil reads, sanitised
     * @param notes   what only the teacher's page shows, sanitised; may be empty
     * @param picture whether it holds a picture
     */
    public record Step(String title, int minutes, int line, String html, String notes, boolean picture) {
    }

    /** Reads a page; whatever is wrong with it is added to the problems. */
    public static Page read(String file, ContentFiles files, Problems problems) {
        return new PageReader(file, files, problems).read();
    }
}
