package org.thinkuknow.offender;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shell.AsksAgain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Whether records are still needed whose duty has ended. They stand on a list until somebody looks and says until when they are kept;
 * nothing is deleted by itself, and a legal hold takes a record off the list until it is released.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class OffenderRetention {

    private static final int LONGEST = 4_000;
    private static final int MOST_YEARS = 10;

    private final WhoseOffenders whose;
    private final RetentionRows rows;
    private final OffenderChanges changes;
    private final Clock clock;

    OffenderRetention(WhoseOffenders whose, RetentionRows rows, OffenderChanges changes, Clock clock) {
        this.whose = whose;
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Holds a record; one that is held stays as it is.
     *
     * @param id made by the page
     * @throws OffenderRefused if no reason is given
     */
    @PreAuthorize("hasRole('SUPERVISOR')")
    @AsksAgain
    public void hold(String reference, UUID id, String reason) {
        var words = checked(reason);
        var offender = whose.lock(reference);
        if (rows.hold(id.toString(), reference, words, clock.instant())) {
            changes.note(offender, "held", words);
        }
    }

    /**
     * Releases a record; one that is not held stays as it is.
     *
     * @throws OffenderRefused if no reason is given
     */
    @PreAuthorize("hasRole('SUPERVISOR')")
    @AsksAgain
    public void release(String reference, String why) {
        var words = checked(why);
        var offender = whose.lock(reference);
        if (rows.release(reference, words, clock.instant())) {
            changes.note(offender, "released", words);
        }
    }

    /**
     * Says that a record was looked at and is kept until a day, on which it is to be looked at again.
     *
     * @param id made by the page: the same sent twice is one review
     * @throws OffenderRefused with a sentence if it cannot be
     */
    public void review(String reference, UUID id, LocalDate again, String reason) {
        var words = checked(reason);
        var today = UkTime.today(clock);
        if (!again.isAfter(today) || again.isAfter(today.plusYears(MOST_YEARS))) {
            throw new OffenderRefused("The next review is after today, and within ten years.");
        }
        var offender = whose.lock(reference);
        if (rows.reviewed(id.toString(), reference, again, words, clock.instant())) {
            changes.note(offender, "retention reviewed", "Again on %s. %s".formatted(UkTime.day(again), words));
        }
    }

    /** The holds of a record, the newest first. */
    @Transactional(readOnly = true)
    public List<HeldRecord> holds(String reference) {
        return rows.holds(whose.find(reference).reference());
    }

    private static String checked(String reason) {
        var words = reason.strip();
        new Typing().words(words, LONGEST, "The reason").refuseIfWrong();
        return words;
    }
}
