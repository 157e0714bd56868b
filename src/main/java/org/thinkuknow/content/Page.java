package org.thinkuknow.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A lesson's file, read and rendered.
 *
 * @param head       the entries between the two `---` lines
 * @param notes      HTML for the teacher about the whole page
 * @param noteTitles what opens a paragraph of the notes in bold, in order
 * @param steps      the parts that the `## ` headings open
 * @param sheet      what a pupil works on with a pencil
 */
public record Page(Entry head, String notes, List<Passage> noteTitles, List<Step> steps, Optional<Sheet> sheet) {

    /**
     * One step.
     *
     * @param minutes how long it takes in class
     * @param line    the line of its heading
     * @param html    what the pupil reads, sanitised; where there is an easy version of its plain words, these stand in
     *                {@code div.full} and that in {@code div.easy}
     * @param notes   what only the teacher's page shows, sanitised; may be empty
     * @param picture whether it holds a picture
     * @param blocks  the kinds of blocks in it
     * @param words   what the pupil reads, as plain text
     */
    public record Step(
            String title,
            int minutes,
            int line,
            String html,
            String notes,
            boolean picture,
            Set<BlockKind> blocks,
            List<Passage> words) {}

    /**
     * The pupil's worksheet.
     *
     * @param html sanitised; {@code hr} is a line to write on, {@code li.tick} has a box to tick
     */
    public record Sheet(String title, int line, String html) {}

    /** Reads a page; whatever is wrong with it is added to the problems. */
    public static Page read(String file, ContentFiles files, Problems problems) {
        return new PageReader(file, files, problems).read();
    }
}
