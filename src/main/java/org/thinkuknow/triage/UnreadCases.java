package org.thinkuknow.triage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.report.Reports;
import org.thinkuknow.triage.CaseChanges.CaseChanged;
import org.thinkuknow.triage.CaseChanges.MoreTold;

import java.time.Clock;
import java.util.Optional;

/**
 * The way that is left when a report or message could not be looked through, for whatever reason: the case is there at level one, its
 * clocks run and whoever is on call is told as of any other. It opens no seal and asks for no sign; it needs the reference alone
 * (decision 0029).
 */
@Component
class UnreadCases {

    private static final Logger log = LoggerFactory.getLogger(UnreadCases.class);

    private final CaseRepository cases;
    private final Reports reports;
    private final HeardMessages heard;
    private final EscalationRows escalations;
    private final LevelOneRises rises;
    private final StepRetries retries;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnreadCases(
            CaseRepository cases,
            Reports reports,
            HeardMessages heard,
            EscalationRows escalations,
            LevelOneRises rises,
            StepRetries retries,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.heard = heard;
        this.escalations = escalations;
        this.rises = rises;
        this.retries = retries;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the case of a report, unless it is open. */
    void open(String reference) {
        retries.take(() -> {
            if (!cases.existsById(reference)) {
                make(reference);
            }
        });
    }

    /**
     * Has a case know that whoever reported wrote again, and the one that it is merged into. Only when both do is the message noted as
     * heard: until then, the watch for what nobody has heard goes on.
     */
    void hear(String reference) {
        retries.take(() -> {
            if (!cases.existsById(reference)) {
                make(reference);
            }
            var found = cases.lock(reference).orElseThrow();
            found.childWrote(clock.instant());
            raise(found, Suggestion.notLookedThrough("What came last"));
        });
        retries.take(() -> {
            leadOf(reference).ifPresent(lead -> wake(lead, reference));
            events.publishEvent(new MoreTold(reference));
            heard.note(reference);
        });
    }

    private Optional<Case> leadOf(String reference) {
        return cases.findById(reference)
                .map(Case::mergeLink)
                .map(MergeLink::mergedInto)
                .flatMap(cases::lock);
    }

    private void make(String reference) {
        var origin = reports.originOf(reference);
        cases.saveAndFlush(
                new Case(reference, origin.door(), origin.receivedAt(), Suggestion.notLookedThrough("This report")));
        audit.recordAs(
                Audit.SYSTEM,
                "opened case",
                reference,
                "it could not be looked through; suggested " + Level.ONE.title());
        tell(reference);
    }

    private void wake(Case lead, String part) {
        if (lead.is(CaseState.CLOSED)) {
            reports.moveTo(lead.reference(), ReportStatus.RECEIVED);
            audit.recordAs(
                    Audit.SYSTEM,
                    "reopened",
                    lead.reference(),
                    "a new message came in %s, which is merged here".formatted(part));
        }
        lead.lookAnew(clock.instant());
        lead.mergeLink().hear(part);
        raise(lead, Suggestion.notLookedThrough("What came last in %s, which is merged here,".formatted(part)));
    }

    private void raise(Case found, Suggestion unread) {
        var before = found.facts();
        found.raise(unread);
        if (before.level().isBelow(found.level())) {
            found.startClocks(clock.instant());
        }
        rises.note(before, found.facts());
        audit.recordAs(
                Audit.SYSTEM,
                "raised",
                found.reference(),
                "a new message could not be looked through; suggested " + Level.ONE.title());
        tell(found.reference());
    }

    private void tell(String reference) {
        escalations.lookSoon(reference, clock.instant());
        events.publishEvent(new CaseChanged(reference));
        log.warn("Case {} could not be looked through and is at level one", reference);
    }
}
