package org.thinkuknow.triage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.ChildAnswered;
import org.thinkuknow.report.Progress;
import org.thinkuknow.report.ReportReceived;
import org.thinkuknow.report.Reports;

import java.time.Clock;

/** Makes a case of every report. It may hear of the same report twice and makes one case. */
@Component
class CaseOpening {

    private static final Logger log = LoggerFactory.getLogger(CaseOpening.class);
    private static final String SYSTEM = "the system";

    private final Cases cases;
    private final Reports reports;
    private final Suggestions suggestions;
    private final MergedCases merged;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseOpening(Cases cases, Reports reports, Suggestions suggestions, MergedCases merged, Audit audit, ApplicationEventPublisher events,
                Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.suggestions = suggestions;
        this.merged = merged;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void open(ReportReceived received) {
        if (cases.existsById(received.reference())) {
            return;
        }
        var report = reports.look(received.reference());
        var suggestion = suggestions.of(report);
        cases.save(new Case(report.reference(), report.door(), report.receivedAt(), suggestion));
        audit.recordAs(SYSTEM, "opened case", report.reference(), "suggested " + suggestion.level().title());
        events.publishEvent(new CaseChanged(report.reference()));
        log.info("Case {} opened, suggested {}", report.reference(), suggestion.level());
    }

    /**
     * Only what is new is searched: words that two officers have judged do not raise the case again.
     * The case may not be open yet: then this fails and is tried again until it is.
     */
    @ApplicationModuleListener
    void hear(ChildAnswered answered) {
        var reference = answered.reference();
        var found = cases.findById(reference).orElseThrow();
        if (found.is(CaseState.CLOSED)) {
            reports.moveTo(reference, Progress.RECEIVED);
            audit.recordAs(SYSTEM, "reopened", reference, "a new message came");
        }
        found.childWrote(clock.instant());
        var before = found.level();
        var report = reports.look(reference);
        var searched = found.searched(report.messages().size());
        found.raise(suggestions.ofMessages(report, searched));
        if (answered.dangerRose()) {
            found.raise(suggestions.ofAdded(report));
        }
        if (before.isBelow(found.level())) {
            found.startClocks(clock.instant());
        }
        merged.wakeLead(found);
        events.publishEvent(new MoreTold(reference));
        events.publishEvent(new CaseChanged(reference));
    }
}
