package org.thinkuknow.triage;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.report.ReportErased;

/** Erases what officers wrote about a report, in the transaction that erases the report. */
@Component
class CaseErasing {

    private final Cases cases;
    private final NoteRows notes;
    private final HandOverRows handOvers;
    private final DeskErasing unsent;

    CaseErasing(Cases cases, NoteRows notes, HandOverRows handOvers, DeskErasing unsent) {
        this.handOvers = handOvers;
        this.unsent = unsent;
        this.cases = cases;
        this.notes = notes;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void erase(ReportErased erased) {
        cases.findById(erased.reference()).ifPresent(Case::forget);
        erased.rows().add("notes", notes.deleteOf(erased.reference()));
        erased.rows().add("hand-over notes", handOvers.opened(erased.reference()));
        erased.rows().add("words that were not sent", unsent.of(erased.reference()));
    }
}
