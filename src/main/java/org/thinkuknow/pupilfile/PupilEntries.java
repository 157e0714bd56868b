package org.thinkuknow.pupilfile;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** What leads write in a child's file. It is never changed; whoever was wrong adds to it (decision 0101). */
@Service
@Transactional
@PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
public class PupilEntries {

    /** No pupil is older, so an earlier day is a slip of the hand. */
    private static final Duration LONGEST_AGO = Duration.ofDays(25 * 366L);

    /** Clocks of browsers and nodes are seldom the same to the second. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    private final PupilFileAccess access;
    private final PupilEntryRows rows;
    private final Audit audit;
    private final Clock clock;

    PupilEntries(PupilFileAccess access, PupilEntryRows rows, Audit audit, Clock clock) {
        this.access = access;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes an entry, which stands in the chronology where it happened.
     *
     * @param sending made by the page: the same form sent twice is there once
     * @throws PupilFileRefused with a sentence if something is missing, it is still to come, or the file is not their school's
     */
    public void write(String number, UUID sending, PupilEntryText text) {
        var found = access.lock(number);
        text.mustBeWhole();
        var now = clock.instant();
        PupilFileRefused.when(
                text.happenedAt().isAfter(now.plus(SLACK)),
                "That time is still to come. Please give the day and time when it happened.");
        PupilFileRefused.when(
                text.happenedAt().isBefore(now.minus(LONGEST_AGO)), "Please check the year: it is too long ago.");
        if (rows.add(found.number(), sending, null, null, now, SignedIn.username(), text)) {
            audit.record(
                    "noted",
                    number,
                    "%s in a child's file".formatted(text.kind().words()));
        }
    }

    /**
     * Adds to an entry, which stays as it was written.
     *
     * @param sending made by the page: the same words sent twice are there once
     * @throws PupilFileRefused with a sentence if nothing is written, there is no such entry, or the file is not their school's
     */
    public void addTo(String number, long entry, UUID sending, String words) {
        var found = access.lock(number);
        var now = clock.instant();
        var text = PupilEntryText.of(PupilEntryKind.ADDITION, now, "", words);
        PupilFileRefused.when(text.words().isEmpty(), "Please write what you want to add.");
        PupilFileRefused.when(
                rows.of(found.number()).stream()
                        .noneMatch(
                                each -> each.id() == entry && each.text().kind().isWritten()),
                "There is no such entry in this file.");
        if (rows.add(found.number(), sending, entry, null, now, SignedIn.username(), text)) {
            audit.record("added to", number, "an entry of a child's file");
        }
    }
}
