package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.Staff;
import org.thinkuknow.assessment.ReasonBriefs;
import org.thinkuknow.limits.Caches;
import org.thinkuknow.report.ReportSummaries;
import org.thinkuknow.report.ReportSummary;
import org.thinkuknow.triage.CaseQueue.QueuedCase;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/** Makes lines of a list of cases: whom each is about, where, why, what it waits for, and who has it. */
@Component
class QueueLines {

    /** More than all open desks of a centre show. */
    private static final int MOST_KEPT = 4_000;

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final ResponseTimes responseTimes;
    private final Staff staff;
    private final ReportSummaries summaries;
    private final ReasonBriefs briefs;
    private final Restrictions restrictions;
    private final ConcurrentMap<Told, ReportSummary> known = Caches.of(MOST_KEPT, KEPT);

    QueueLines(
            ResponseTimes responseTimes,
            Staff staff,
            ReportSummaries summaries,
            ReasonBriefs briefs,
            Restrictions restrictions) {
        this.responseTimes = responseTimes;
        this.staff = staff;
        this.summaries = summaries;
        this.briefs = briefs;
        this.restrictions = restrictions;
    }

    /** A line of each case, in the same order. Of one that is closed to whoever is signed in nothing is read, and nothing is said. */
    List<QueuedCase> of(List<CaseFacts> cases) {
        var names = staff.namesOf(
                cases.stream().map(QueueLines::whose).filter(Objects::nonNull).collect(Collectors.toSet()));
        var closed = restrictions.closedToMe();
        var about = about(
                cases.stream().filter(facts -> !closed.has(facts.reference())).toList());
        return cases.stream()
                .map(facts -> closed.has(facts.reference())
                        ? restricted(facts, names.get(whose(facts)))
                        : line(
                                facts,
                                names.get(whose(facts)),
                                new QueueLine(
                                        about.getOrDefault(facts.reference(), ReportSummary.NOTHING),
                                        briefs.of(facts.judged().reasons()))))
                .toList();
    }

    private QueuedCase line(CaseFacts facts, @Nullable String name, QueueLine line) {
        var due = Deadline.of(facts, responseTimes);
        return new QueuedCase(
                facts,
                due.orElse(null),
                due.flatMap(next -> RunningClock.behind(next, facts, responseTimes))
                        .map(RunningClock::soonFrom)
                        .orElse(null),
                name,
                line);
    }

    /** When something is due follows from all that is known; of that nothing else is given out. */
    private QueuedCase restricted(CaseFacts facts, @Nullable String name) {
        var line = line(facts, name, QueueLine.RESTRICTED);
        return new QueuedCase(facts.withoutReasons(), line.due(), line.soonFrom(), name, line.line());
    }

    private static @Nullable String whose(CaseFacts facts) {
        var standing = facts.standing();
        return standing.state() == CaseState.CLOSED ? standing.closedBy() : standing.owner();
    }

    /** What is open is remembered until somebody writes more; of what is closed nothing is kept, since its report may be erased. */
    private Map<String, ReportSummary> about(List<CaseFacts> cases) {
        var about = new HashMap<String, ReportSummary>();
        var unknown = new HashMap<String, CaseFacts>();
        for (var facts : cases) {
            var kept = known.get(Told.by(facts));
            if (kept == null) {
                unknown.put(facts.reference(), facts);
            } else {
                about.put(facts.reference(), kept);
            }
        }
        if (!unknown.isEmpty()) {
            summaries.of(unknown.keySet()).forEach((reference, summary) -> {
                about.put(reference, summary);
                keep(Objects.requireNonNull(unknown.get(reference)), summary);
            });
        }
        return about;
    }

    private void keep(CaseFacts facts, ReportSummary summary) {
        if (facts.standing().state() != CaseState.CLOSED) {
            known.put(Told.by(facts), summary);
        }
    }

    /** What was told until a moment: whoever adds to a report writes again by that. */
    private record Told(String reference, @Nullable Instant wroteAt) {
        static Told by(CaseFacts facts) {
            return new Told(facts.reference(), facts.times().wroteAt());
        }
    }
}
