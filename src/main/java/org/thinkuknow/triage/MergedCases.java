package org.thinkuknow.triage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.report.Reports;
import org.thinkuknow.shift.Officer;
import org.thinkuknow.triage.CaseChanges.CaseChanged;
import org.thinkuknow.triage.Closing.Outcome;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What holds for cases that are merged: one of them leads, is at least as urgent as each other, and ends no other over anybody's
 * head (decision 0015).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MergedCases {

    private final CaseRepository cases;
    private final Reports reports;
    private final ResponseTimes responseTimes;
    private final LevelOneRises rises;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MergedCases(
            CaseRepository cases,
            Reports reports,
            ResponseTimes responseTimes,
            LevelOneRises rises,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.responseTimes = responseTimes;
        this.rises = rises;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whether an officer may act on a case: whoever has the leading one has those merged into it, and a supervisor has all. */
    boolean mayAct(Case found, Officer officer) {
        return officer.supervisor() || isOwnedBy(found, officer);
    }

    /** Whether an officer has a case, or the one that it is merged into. */
    boolean isOwnedBy(Case found, Officer officer) {
        return leadOf(found).orElse(found).isOwnedBy(officer.username());
    }

    /**
     * Makes the leading case as urgent as one that was merged into it; its clocks are the stricter ones. Whoever reported hears that it is
     * read. Whoever has the leading case and merges themselves knows what became of it; anybody else's merging wakes them.
     */
    void takeOver(Case lead, Case part) {
        var facts = part.facts();
        if (part.is(CaseState.RECEIVED)) {
            reports.moveTo(part.reference(), ReportStatus.BEING_READ);
        }
        var stood = lead.facts();
        if (makeAsUrgent(lead, facts) && !lead.isOwnedBy(Officer.signedIn().username())) {
            rises.note(stood, lead.facts());
        }
    }

    /**
     * Makes the leading case as urgent as one that is merged into it, and wakes nobody.
     *
     * @return whether its level rose
     */
    boolean makeAsUrgent(Case lead, CaseFacts facts) {
        if (lead.level().isBelow(facts.level())) {
            raise(lead, facts);
            lead.startClocks(facts.times().clocksFrom());
            return true;
        }
        if (facts.isFirst() && lead.level() == Level.TWO) {
            handOnTheFirstTurn(lead, facts);
        }
        if (lead.level() == facts.level()
                && facts.times().clocksFrom().isBefore(lead.facts().times().clocksFrom())) {
            lead.startClocks(facts.times().clocksFrom());
        }
        return false;
    }

    private static void handOnTheFirstTurn(Case lead, CaseFacts part) {
        var before = lead.facts();
        raise(lead, part);
        if (lead.facts().isMoreUrgentThan(before)) {
            lead.startClocks(part.times().clocksFrom());
        }
    }

    /**
     * Somebody wrote in a case that may be merged: the leading one wakes too, and says where.
     *
     * @return whether the leading one became level one by it
     */
    boolean wakeLead(Case part) {
        return leadOf(part)
                .map(lead -> {
                    var stood = lead.facts();
                    var now = clock.instant();
                    if (lead.is(CaseState.CLOSED)) {
                        reports.moveTo(lead.reference(), ReportStatus.RECEIVED);
                        audit.recordAs(
                                Audit.SYSTEM,
                                "reopened",
                                lead.reference(),
                                "a new message came in %s, which is merged here".formatted(part.reference()));
                    }
                    lead.lookAnew(now);
                    lead.mergeLink().hear(part.reference());
                    var before = lead.facts();
                    raise(lead, part.facts());
                    if (lead.facts().isMoreUrgentThan(before)) {
                        lead.startClocks(now);
                    }
                    rises.note(stood, lead.facts());
                    events.publishEvent(new CaseChanged(lead.reference()));
                    return stood.level() != Level.ONE && lead.level() == Level.ONE;
                })
                .orElse(false);
    }

    /** Whoever wrote in a merged case was answered. */
    void answered(Case part) {
        leadOf(part)
                .filter(lead -> part.reference().equals(lead.mergeLink().facts().heardFrom()))
                .ifPresent(lead -> {
                    lead.mergeLink().heard();
                    events.publishEvent(new CaseChanged(lead.reference()));
                });
    }

    /** @throws TriageRefused if a case merged into this one is more urgent than that */
    void mustAllowLevel(Case lead, Level wanted) {
        open(lead.reference())
                .filter(part -> wanted.isBelow(part.level()))
                .findFirst()
                .ifPresent(part -> {
                    throw new TriageRefused("%s is merged here and is %s. Split it first, then lower this one."
                            .formatted(part.reference(), titled(part.level())));
                });
    }

    /** @throws TriageRefused if something in a case merged into this one still waits for somebody */
    void mustAllowEnd(String lead) {
        open(lead)
                .map(Case::facts)
                .filter(part -> part.standing().childWrote()
                        || Deadline.of(part, responseTimes)
                                .filter(due -> due.what().startsWith(Deadline.ACKNOWLEDGEMENT))
                                .isPresent())
                .findFirst()
                .ifPresent(part -> {
                    throw new TriageRefused(
                            part.standing().childWrote()
                                    ? "Somebody wrote in %s, which is merged here. Read and answer it first, or split it."
                                            .formatted(part.reference())
                                    : "%s is merged here and an agency has not acknowledged it yet. Wait for it, or split it."
                                            .formatted(part.reference()));
                });
    }

    /**
     * Whether nobody has answered whoever reported, here or in a case merged into this one; the same report sent twice
     * needs one answer.
     */
    boolean isUnanswered(Case lead) {
        return Stream.concat(
                        Stream.of(lead.facts()),
                        open(lead.reference())
                                .map(Case::facts)
                                .filter(part -> !part.merge().sameReport()))
                .anyMatch(facts -> facts.times().repliedAt() == null);
    }

    /** Ends the cases merged into one that ends. */
    void endWith(String lead, Outcome how) {
        var now = clock.instant();
        open(lead).toList().forEach(part -> {
            part.end(how, now);
            reports.moveTo(part.reference(), ReportStatus.FINISHED);
            audit.record("closed", part.reference(), "%s, with %s".formatted(how.words(), lead));
            events.publishEvent(new CaseChanged(part.reference()));
        });
    }

    private static void raise(Case lead, CaseFacts part) {
        lead.raise(new Suggestion(
                part.level(),
                List.of("%s%s%s%s."
                        .formatted(
                                reasonOf(part.reference()),
                                titled(part.level()),
                                part.judged().otherLanguage() ? ", and seems to be written in another language" : "",
                                part.isFirst() ? ", and is to be looked at first" : "")),
                part.judged().otherLanguage(),
                part.isFirst()));
    }

    /** How the reason begins that a case merged into another gives that one. */
    static String reasonOf(String part) {
        return part + ", which is merged here, is ";
    }

    private static String titled(Level level) {
        return level.title().toLowerCase(Locale.ROOT);
    }

    private Optional<Case> leadOf(Case part) {
        return Optional.ofNullable(part.mergeLink().mergedInto()).flatMap(cases::findById);
    }

    private Stream<Case> open(String lead) {
        return cases.mergedInto(lead).stream().filter(part -> !part.is(CaseState.CLOSED));
    }
}
