package org.thinkuknow.triage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
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
    private final FirstLook look;
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
            FirstLook look,
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
        this.look = look;
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
        if (!cases.existsById(reference)) {
            retries.take(
                    "opened",
                    reference,
                    () -> look.of(reports.look(reference)),
                    this::make,
                    () -> unread.open(reference));
        }
    }

    /** Only what is new is searched: words that two officers have judged do not raise the case again. */
    @UrgentReaction
    void hear(ChildAnswered answered) {
        var reference = answered.reference();
        open(reference); // it may not be open yet: what came first is looked through first
        retries.take(
                "heard",
                reference,
                () -> lookThrough(answered),
                found -> raise(answered, found),
                () -> unread.hear(reference));
    }

    private FirstLook.Look lookThrough(ChildAnswered answered) {
        var searched =
                cases.findById(answered.reference()).orElseThrow().judgement().searched(0);
        return look.ofLater(reports.look(answered.reference()), searched, answered.dangerRose());
    }

    private void make(FirstLook.Look found) {
        var report = found.report();
        var reference = report.reference();
        if (cases.existsById(reference)) {
            return;
        }
        var suggestion = found.suggestions().getFirst();
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
        if (!found.read()) {
            events.publishEvent(new LaterReading.Due(reference, LaterReading.Due.WHOLE, false));
        }
        log.info("Case {} opened, suggested {}", report.reference(), suggestion.level());
    }

    /** The row is locked before anything else is read, so that nobody changes it meanwhile. */
    private void raise(ChildAnswered answered, FirstLook.Look looked) {
        var reference = answered.reference();
        var found = cases.lock(reference).orElseThrow();
        if (found.is(CaseState.CLOSED)) {
            reports.moveTo(reference, ReportStatus.RECEIVED);
            audit.recordAs(Audit.SYSTEM, "reopened", reference, "a new message came");
        }
        found.childWrote(clock.instant());
        var before = found.facts();
        var report = looked.report();
        found.judgement().isAbout(age(report));
        var searched = found.judgement().searched(report.messages().size());
        looked.suggestions().forEach(found::raise);
        if (!looked.read()) {
            events.publishEvent(new LaterReading.Due(reference, searched, answered.dangerRose()));
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
