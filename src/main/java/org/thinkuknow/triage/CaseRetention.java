package org.thinkuknow.triage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.figures.FactSource.FactsEnd;
import org.thinkuknow.report.ReportErased;
import org.thinkuknow.retention.EndedCase;
import org.thinkuknow.retention.EndedCases;
import org.thinkuknow.shift.DeskErasing;

import java.util.Optional;

/**
 * For how long a case is kept follows from how it ended; and what officers wrote about a report is erased in the transaction that
 * erases the report.
 */
@Component
class CaseRetention implements EndedCases {

    private final CaseRepository cases;
    private final Notes notes;
    private final CaseTaskRows tasks;
    private final HandOverRows handOvers;
    private final SampleRows samples;
    private final DeskErasing unsent;
    private final JoinRows joins;
    private final ApartRows apart;
    private final RestrictionRows restrictions;
    private final ApplicationEventPublisher events;

    CaseRetention(
            CaseRepository cases,
            Notes notes,
            CaseTaskRows tasks,
            HandOverRows handOvers,
            SampleRows samples,
            DeskErasing unsent,
            JoinRows joins,
            ApartRows apart,
            RestrictionRows restrictions,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.notes = notes;
        this.tasks = tasks;
        this.handOvers = handOvers;
        this.samples = samples;
        this.unsent = unsent;
        this.joins = joins;
        this.apart = apart;
        this.restrictions = restrictions;
        this.events = events;
    }

    @Override
    public Optional<EndedCase> of(String reference) {
        return cases.findById(reference)
                .filter(found -> found.is(CaseState.CLOSED))
                .map(Case::facts)
                .map(facts -> new EndedCase(
                        String.valueOf(facts.level()),
                        String.valueOf(facts.standing().outcome())));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void erase(ReportErased erased) {
        events.publishEvent(new FactsEnd(CaseFigures.NAME, erased.reference()));
        cases.findById(erased.reference()).ifPresent(found -> {
            found.judgement().forget();
            found.asked().notSeen();
        });
        erased.rows().add("notes", notes.erase(erased.reference()));
        erased.rows().add("tasks", tasks.erase(erased.reference()));
        erased.rows().add("hand-over notes", handOvers.opened(erased.reference()));
        erased.rows().add("notes that teach", samples.erase(erased.reference()));
        erased.rows().add("words that were not sent", unsent.of(erased.reference()));
        erased.rows().add("merges", joins.erase(erased.reference()));
        erased.rows().add("cases that are not the same", apart.erase(erased.reference()));
        erased.rows().add("restrictions", restrictions.erase(erased.reference()));
    }
}
