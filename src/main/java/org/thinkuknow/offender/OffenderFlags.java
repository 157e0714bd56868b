package org.thinkuknow.offender;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Flags of people who are not where they should be. Each is raised and closed by a person, with a reason. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class OffenderFlags {

    /** So many are listed. */
    public static final int MOST = 200;

    private static final int LONGEST = 4_000;

    private final WhoseOffenders whose;
    private final FlagRows rows;
    private final OffenderChanges changes;
    private final Clock clock;

    OffenderFlags(WhoseOffenders whose, FlagRows rows, OffenderChanges changes, Clock clock) {
        this.whose = whose;
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Raises a flag; one that stands already stays as it was raised.
     *
     * @param id made by the page
     * @throws OffenderRefused if no reason is given
     */
    public void raise(String reference, UUID id, Flag flag, String reason) {
        var words = checked(reason);
        var offender = whose.lock(reference);
        if (rows.raise(id.toString(), reference, flag, words, clock.instant())) {
            changes.note(offender, "raised " + flag.words(), words);
        }
    }

    /**
     * Closes a flag; one that does not stand stays closed.
     *
     * @throws OffenderRefused if no reason is given
     */
    public void close(String reference, Flag flag, String why) {
        var words = checked(why);
        var offender = whose.lock(reference);
        if (rows.close(reference, flag, words, clock.instant())) {
            changes.note(offender, "closed " + flag.words(), words);
        }
    }

    /** All flags of somebody, the newest first. */
    @Transactional(readOnly = true)
    public List<RaisedFlag> of(String reference) {
        return rows.of(whose.find(reference).reference());
    }

    /** Of whom flags stand, the longest first. */
    @Transactional(readOnly = true)
    public List<FlagLine> standing() {
        return rows.standing(whose.limitedTo(), MOST);
    }

    private static String checked(String reason) {
        var words = reason.strip();
        new Typing().words(words, LONGEST, "The reason").refuseIfWrong();
        return words;
    }
}
