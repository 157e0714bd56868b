package org.thinkuknow.offender;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.centre.UkTime;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Notifications that were received, what happened, and times in custody, in hospital or abroad. After each the duties are worked out
 * anew in the same transaction. The record is locked meanwhile: of two who enter at once, both entries count (decision 0065).
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class OffenderEntries {

    private final WhoseOffenders whose;
    private final EntryRows rows;
    private final OffenderChanges changes;
    private final Clock clock;

    OffenderEntries(WhoseOffenders whose, EntryRows rows, OffenderChanges changes, Clock clock) {
        this.whose = whose;
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Enters something.
     *
     * @param id made by the page: the same sent twice is one entry
     * @throws OffenderRefused with a sentence if it cannot be
     */
    public void enter(String reference, UUID id, NewEntry entry) {
        entry.refuseIfAfter(UkTime.today(clock));
        var offender = whose.lock(reference);
        if (!rows.has(id.toString())) {
            rows.add(id.toString(), reference, entry, clock.instant());
            changes.note(offender, "entered", words(entry));
        }
    }

    /**
     * Puts another entry in the place of one, which stays and counts no more.
     *
     * @param id of the new one, made by the page: the same sent twice is one correction
     * @throws OffenderRefused with a sentence if it cannot be, or a colleague has corrected the same meanwhile
     */
    public void correct(String reference, String wrong, UUID id, NewEntry entry) {
        entry.refuseIfAfter(UkTime.today(clock));
        var offender = whose.lock(reference);
        if (!rows.has(id.toString())) {
            replace(reference, wrong, Optional.of(id.toString()));
            rows.add(id.toString(), reference, entry, clock.instant());
            changes.note(offender, "corrected", words(entry));
        }
    }

    /**
     * Takes back what was entered by mistake; it stays and counts no more.
     *
     * @throws OffenderRefused if there is no such entry, or it was corrected or taken back meanwhile
     */
    public void takeBack(String reference, String wrong) {
        var offender = whose.lock(reference);
        replace(reference, wrong, Optional.empty());
        changes.note(offender, "took back", "An entry was taken back.");
    }

    private void replace(String reference, String wrong, Optional<String> by) {
        if (!rows.replace(wrong, reference, by)) {
            throw OffenderRefused.changedMeanwhile();
        }
    }

    private static String words(NewEntry entry) {
        return entry.kinds().stream().map(EntryKind::words).toList() + " " + UkTime.day(entry.begins())
                + (entry.ends() == null ? "" : " until " + UkTime.day(entry.ends())) + "\n"
                + String.join("\n", entry.takenBy(), entry.station(), entry.note());
    }
}
