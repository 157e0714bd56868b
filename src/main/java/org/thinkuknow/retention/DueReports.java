package org.thinkuknow.retention;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.report.FinishedReport;
import org.thinkuknow.report.FinishedReports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which reports are to be erased by a moment. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DueReports {

    private final FinishedReports finished;
    private final EndedCases endings;
    private final HoldRepository holds;
    private final RetentionRules rules;

    DueReports(FinishedReports finished, EndedCases endings, HoldRepository holds, RetentionRules rules) {
        this.finished = finished;
        this.endings = endings;
        this.holds = holds;
        this.rules = rules;
    }

    /** Some of the reports that could be due by a moment, after the given one; whether they are, {@link #of} says. */
    List<FinishedReport> candidates(Instant by, FinishedReport after, int most) {
        var shortest = rules.shortest();
        return shortest.isEmpty()
                ? List.of()
                : finished.finishedBy(
                        by.atOffset(ZoneOffset.UTC)
                                .minusMonths(shortest.getAsInt())
                                .toInstant(),
                        after,
                        most);
    }

    /** The report with its rule, if it is due by a moment. */
    Optional<Retention.DueReport> of(FinishedReport report, Instant by) {
        return endings.of(report.reference())
                .flatMap(rules::of)
                .map(rule -> new Retention.DueReport(
                        report.reference(),
                        report.finishedAt(),
                        rule.due(report.finishedAt()),
                        rule.name(),
                        holds.findByReferenceAndLiftedAtIsNull(report.reference())
                                .isPresent()))
                .filter(due -> !due.due().isAfter(by));
    }

    /** All that are due by a moment, held or not, the oldest first. */
    List<Retention.DueReport> by(Instant moment, int most) {
        var found = new ArrayList<Retention.DueReport>();
        var some = candidates(moment, FinishedReport.BEFORE_ALL, most);
        while (!some.isEmpty() && found.size() < most) {
            some.forEach(report -> of(report, moment).ifPresent(found::add));
            some = candidates(moment, some.getLast(), most);
        }
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }
}
