package org.thinkuknow.triage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.thinkuknow.assessment.Suggestions;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UrgentReaction;
import org.thinkuknow.figures.FactSource.FactsChanged;
import org.thinkuknow.report.ChildAnswered;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReportReceived;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.report.Reports;
import org.thinkuknow.triage.CaseChanges.CaseChanged;
import org.thinkuknow.triage.CaseChanges.MoreTold;

import java.time.Clock;

/**
 * Makes a case of every report. It may hear of the same report twice and makes one case. What cannot be looked through is a case all
 * the same, by the way of {@link UnreadCases}; so neither reaction has a transaction here that a failure could spoil for both.
 */
@Component
class CaseOpening {

    private static final Logger log = LoggerFactory.getLogger(CaseOpening.class);

    private final CaseRepository cases;
    private final Reports reports;
    private final Suggestions suggestions;
    private final MergedCases merged;
    private final LevelOneRises rises;
    private final CaseWatch watch;
    private final HeardMessages heard;
    private final EscalationRows escalations;
    private final StepRetries retries;
    private final UnreadCases unread;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseOpening(
            CaseRepository cases,
            Reports reports,
            Suggestions suggestions,
            MergedCases merged,
            LevelOneRises rises,
            CaseWatch watch,
            HeardMessages heard,
            EscalationRows escalations,
            StepRetries retries,
            UnreadCases unread,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.suggestions = suggestions;
        this.merged = merged;
        this.rises = rises;
        this.watch = watch;
        this.heard = heard;
        this.escalations = escalations;
        this.retries = retries;
        this.unread = unread;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener(condition = ReportReceived.IS_NOT_URGENT)
    void open(ReportReceived received) {
        open(received.reference());
    }

    @UrgentReaction(condition = ReportReceived.IS_URGENT)
    void openAtOnce(ReportReceived received) {
        open(received.reference());
    }

    /** Opens a case for an officer who has just written the report down and is still on the telephone. */
    void openNow(String reference) {
        open(reference);
    }

    private void open(String reference) {
        retries.take("opened", reference, () -> lookThrough(reference), () -> unread.open(reference));
    }

    /** Only what is new is searched: words that two officers have judged do not raise the case again. */
    @UrgentReaction
    void hear(ChildAnswered answered) {
        var reference = answered.reference();
        retries.take("heard", reference, () -> lookThrough(answered), () -> unread.hear(reference));
    }

    private void lookThrough(String reference) {
        if (cases.existsById(reference)) {
            return;
        }
        var report = reports.look(reference);
        var suggestion = suggestions.of(report);
        var opened = new Case(report.reference(), report.door(), report.receivedAt(), suggestion);
        opened.judgement().isAbout(age(report));
        cases.save(opened);
        events.publishEvent(new FactsChanged(CaseFigures.NAME, reference));
        audit.recordAs(
                Audit.SYSTEM,
                "opened case",
                report.reference(),
                "suggested " + suggestion.level().title());
        watch.lookAtNew(reference);
        log.info("Case {} opened, suggested {}", report.reference(), suggestion.level());
    }

    /** The case may not be open yet: what came first is looked through first. */
    private void lookThrough(ChildAnswered answered) {
        var reference = answered.reference();
        lookThrough(reference);
        var found = cases.findById(reference).orElseThrow();
        if (found.is(CaseState.CLOSED)) {
            reports.moveTo(reference, ReportStatus.RECEIVED);
            audit.recordAs(Audit.SYSTEM, "reopened", reference, "a new message came");
        }
        found.childWrote(clock.instant());
        var before = found.facts();
        var report = reports.look(reference);
        found.judgement().isAbout(age(report));
        var searched = found.judgement().searched(report.messages().size());
        found.raise(suggestions.ofMessages(report, searched));
        if (answered.dangerRose()) {
            found.raise(suggestions.ofAnswersAlone(report));
        }
        if (found.facts().isMoreUrgentThan(before)) {
            found.startClocks(clock.instant());
        }
        if (!merged.wakeLead(found)) {
            rises.note(before, found.facts());
        }
        events.publishEvent(new MoreTold(reference));
        heard.note(reference);
        tell(reference);
    }

    private static AgeGroup age(FiledReport report) {
        return AgeGroup.of(report.words().getOrDefault(Field.AGE, ""));
    }

    private void tell(String reference) {
        escalations.lookSoon(reference, clock.instant());
        events.publishEvent(new CaseChanged(reference));
    }
}
