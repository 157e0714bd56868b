package org.thinkuknow.oversight;

import org.thinkuknow.audit.AuditSearch.Place;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Some lines of the record, the newest first.
 *
 * @param next the line after which it goes on, if it does
 */
public record RecordPage(List<Line> lines, Optional<Place> next) {

    /** Said of a line that somebody else put into the table. */
    public static final String NOT_OURS = "Not recorded by this application.";

    /**
     * One line, as it is read.
     *
     * @param who     the name that colleagues read
     * @param person  their number, as it stands in an address
     * @param what    the act in plain words
     * @param detail  more, as it was recorded; never a child's words
     * @param subject the reference or the name of what it was done to
     * @param page    where that is read; empty if there is no such page
     * @param ours    whether this application recorded it
     */
    public record Line(
            Instant at,
            String who,
            String person,
            String what,
            String detail,
            String subject,
            String page,
            boolean ours) {}
}
