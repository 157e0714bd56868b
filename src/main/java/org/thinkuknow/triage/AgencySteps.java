package org.thinkuknow.triage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UrgentReaction;
import org.thinkuknow.referral.ReferralAnswered;
import org.thinkuknow.referral.ReferralChanged;
import org.thinkuknow.referral.Referrals;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.FiledReport.SentMessage;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.report.Reports;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What follows from what agencies write and do, in steps of their own, so that no agency waits for a case. What one writes of a child is
 * looked through for danger, as a later message of whoever reported, and raises the case; one that is closed opens again only if it is
 * graver than it was closed as (decision 0145).
 */
@Component
class AgencySteps {

    private final CaseRepository cases;
    private final Referrals referrals;
    private final Reports reports;
    private final FirstLook look;
    private final LaterReading reading;
    private final StepRetries retries;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgencySteps(
            CaseRepository cases,
            Referrals referrals,
            Reports reports,
            FirstLook look,
            LaterReading reading,
            StepRetries retries,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.referrals = referrals;
        this.reports = reports;
        this.look = look;
        this.reading = reading;
        this.retries = retries;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @UrgentReaction
    void hear(ReferralAnswered answered) {
        retries.take(
                "heard",
                answered.caseReference(),
                () -> lookThrough(answered),
                found -> raise(answered, found.suggestions(), found.read()),
                () -> retries.take(
                        () -> raise(answered, List.of(Suggestion.notLookedThrough("What an agency answered")), true)));
    }

    private FirstLook.Look lookThrough(ReferralAnswered answered) {
        var report = reports.look(answered.caseReference());
        return look.ofLater(
                with(report, referrals.wordsOf(answered)), report.messages().size(), false);
    }

    /** A report with what an agency wrote as its last message. */
    static FiledReport with(FiledReport report, String words) {
        return new FiledReport(
                report.reference(),
                report.door(),
                report.receivedAt(),
                report.dangers(),
                report.progress(),
                report.words(),
                words.isBlank()
                        ? report.messages()
                        : Stream.concat(
                                        report.messages().stream(),
                                        Stream.of(new SentMessage(Author.CHILD, report.receivedAt(), words)))
                                .toList(),
                report.formLanguage());
    }

    private void raise(ReferralAnswered answered, List<Suggestion> suggestions, boolean read) {
        var reference = answered.caseReference();
        var found = cases.lock(reference).orElseThrow();
        var closed = found.is(CaseState.CLOSED);
        if (closed && suggestions.stream().noneMatch(each -> found.level().isBelow(each.sure()))) {
            return;
        }
        if (closed) {
            reports.moveTo(reference, ReportStatus.RECEIVED);
            audit.recordAs(Audit.SYSTEM, "reopened", reference, "an agency wrote of danger");
            found.lookAnew(clock.instant());
        }
        reading.raise(found, suggestions, "an agency's answer was looked through");
        if (!read) {
            events.publishEvent(new LaterReading.Due(
                    reference, reports.look(reference).messages().size(), false, answered));
        }
        if (closed) {
            cases.agencySaid(reference);
        }
    }

    /**
     * Nobody sees in the queue a case that is merged into another, so this is news for that one: whoever says that it is not theirs leaves
     * a half of the matter open.
     */
    @UrgentReaction
    void hear(PartChanged changed) {
        retries.take(() -> Optional.ofNullable(cases.findById(changed.reference())
                        .orElseThrow()
                        .mergeLink()
                        .mergedInto())
                .flatMap(cases::lock)
                .map(Case::reference)
                .ifPresent(lead -> tell(lead, changed.said())));
    }

    private void tell(String lead, boolean said) {
        if (said) {
            cases.agencySaid(lead);
        }
        events.publishEvent(new ReferralChanged(lead));
    }

    /**
     * An agency did something with a case that is merged into another.
     *
     * @param said whether it said something that an officer has to read
     */
    record PartChanged(String reference, boolean said) {}
}
