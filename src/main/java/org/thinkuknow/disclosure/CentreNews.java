package org.thinkuknow.disclosure;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.thinkuknow.report.CentreFinished;
import org.thinkuknow.report.CentreRead;

/** Writes into a record's chronology what the centre does with it. It may hear of the same thing twice and writes it once. */
@Component
class CentreNews {

    private final DisclosureRepository rows;
    private final Chronology chronology;

    CentreNews(DisclosureRepository rows, Chronology chronology) {
        this.rows = rows;
        this.chronology = chronology;
    }

    @ApplicationModuleListener
    void hear(CentreRead read) {
        rows.findByReport(read.reference())
                .forEach(found -> chronology.addOnce(found.reference(), read.at(), StepKind.CENTRE_READ, ""));
    }

    @ApplicationModuleListener
    void hear(CentreFinished finished) {
        rows.findByReport(finished.reference())
                .forEach(found -> chronology.addFinished(found.reference(), finished.at()));
    }
}
