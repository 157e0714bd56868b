package org.thinkuknow.schools;

import java.util.List;

/** Takes the lines of a file as they are read. */
interface TableLines {

    /** A table begins; a file of text is one table, a spreadsheet has one for each sheet. */
    void begin();

    /** @param number counted from one, as a program that shows the file counts */
    void line(long number, List<String> cells);

    /**
     * The table is over.
     *
     * @param whole whether its last line ended, as a line does
     */
    void end(boolean whole);
}
