package org.thinkuknow.offender;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What a module that keeps journeys of registered offenders needs of their records: that they are the caller's, a lock, a line of the
 * history, and that what is due is worked out anew (decision 0068).
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class OffenderJourneys {

    private final WhoseOffenders whose;
    private final OffenderChanges changes;
    private final OffenderNames names;

    OffenderJourneys(WhoseOffenders whose, OffenderChanges changes, OffenderNames names) {
        this.whose = whose;
        this.changes = changes;
        this.names = names;
    }

    /**
     * Keeps others from a record until the transaction ends.
     *
     * @return who manages them
     * @throws OffenderRefused if there is nobody with that reference, or they are managed by another
     */
    public String lock(String reference) {
        return whose.lock(reference).manager();
    }

    /**
     * Writes what was done into the history and the audit record, and works out what is due; the record is locked by the caller.
     *
     * @param act   a few words without a name
     * @param words what is sealed
     * @throws OffenderRefused if there is nobody with that reference, or they are managed by another
     */
    public void note(String reference, String act, String words) {
        changes.note(whose.lock(reference), act, words);
    }

    /** The username by which lists are limited; empty for whoever sees all. */
    public Optional<String> limitedTo() {
        return whose.limitedTo();
    }

    /** Names of one's own people, by reference; a supervisor reads references until a record is opened. */
    public Map<String, String> names(Collection<String> references) {
        return whose.limitedTo().map(manager -> names.of(references, manager)).orElse(Map.of());
    }
}
