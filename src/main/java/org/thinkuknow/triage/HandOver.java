package org.thinkuknow.triage;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;

/** The end of a shift: every case of an officer goes back to the queue with a note for whoever takes it next. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class HandOver {

    private final Cases cases;
    private final CaseWork work;
    private final Audit audit;

    HandOver(Cases cases, CaseWork work, Audit audit) {
        this.cases = cases;
        this.work = work;
        this.audit = audit;
    }

    /** How many open cases the signed-in officer has. */
    @Transactional(readOnly = true)
    public int mine() {
        return cases.ownedBy(Officer.signedIn().username()).size();
    }

    /**
     * Gives all of the officer's open cases back: all of them or none.
     *
     * @param note what holds and what waits, written on each
     * @return how many they were
     * @throws TriageRefused if there is no note or no case
     */
    public int giveBack(String note) {
        var officer = Officer.signedIn().username();
        var mine = cases.ownedBy(officer);
        if (mine.isEmpty()) {
            throw new TriageRefused("You have no case to hand over.");
        }
        if (note.isBlank()) {
            throw new TriageRefused("Please write what your colleagues need to know.");
        }
        mine.forEach(reference -> {
            work.note(reference, "Hand-over: " + note.strip());
            work.release(reference);
        });
        audit.record("handed over", officer, mine.size() + " cases");
        return mine.size();
    }
}
