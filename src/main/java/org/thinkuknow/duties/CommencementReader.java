package org.thinkuknow.duties;

import org.thinkuknow.content.Entry;

import java.time.LocalDate;

/** Reads by what a law was started, and refuses what one person alone says. */
final class CommencementReader {

    private CommencementReader() {}

    /**
     * Reads a commencement; whatever is wrong is a problem.
     *
     * @param passed the day on which the law was passed
     */
    static Commencement read(Entry entry, LocalDate passed) {
        entry.onlyKeys("date", "instrument", "made", "entered-by", "agreed-by");
        var read = new Commencement(
                entry.date("date"),
                entry.text("instrument"),
                entry.date("made"),
                entry.text("entered-by"),
                entry.text("agreed-by"));
        read.wrong(passed).forEach(entry::wrong);
        return read;
    }
}
