package org.thinkuknow.triage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UrgentReaction;
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
    private final CaseWatch watch;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseOpening(Cases cases, Reports reports, Suggestions suggestions, MergedCases merged, CaseWatch watch, Audit audit,
                ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.suggestions = suggestions;
        this.merged = merged;
        this.watch = watch;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener(condition = ReportReceived.IS_NOT_URGENT)
    void open(ReportReceived received) {
        open(received.reference());
    }

    @UrgentReaction(condition = ReportReceived.IS_URGENT)
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void openAtOnce(ReportReceived received) {
        open(received.reference());
    }

    private void open(String reference) {
        if (cases.existsById(reference)) {
            return;
        }
        var report = reports.look(reference);
        var suggestion = suggestions.of(report);
        cases.save(new Case(report.reference(), report.door(), report.receivedAt(), suggestion));
        audit.recordAs(SYSTEM, "opened case", report.reference(), "suggested " + suggestion.level().title());
        watch.lookAtNew(report.reference());
        log.info("Case {} opened, suggested {}", report.reference(), suggestion.level());
    }

    /**
     * Only what is new is searched: words that two officers have judged do not raise the case again.
     * Nobody has glanced at them, so they wait behind nothing; the case may not be open yet, then it is opened first.
     */
    @UrgentReaction
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void hear(ChildAnswered answered) {
        var reference = answered.reference();
        open(reference);
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
        events.publishEvent(new CaseChanged(reference));
    }
}
