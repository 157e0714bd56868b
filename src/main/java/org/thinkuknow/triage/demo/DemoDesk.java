package org.thinkuknow.triage.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.thinkuknow.report.Reports;
import org.thinkuknow.report.Submissions;
import org.thinkuknow.triage.TriageRefused;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Tells all invented reports of the desk, each once, by one of however many nodes; then the desk looks as after three days of work. */
@Component
@Profile("demo")
class DemoDesk {

    private static final Logger log = LoggerFactory.getLogger(DemoDesk.class);

    /** Of two that change the same case at the same moment, one is refused and tries again. */
    private final RetryTemplate again = new RetryTemplate(RetryPolicy.builder()
            .includes(ConcurrencyFailureException.class)
            .maxRetries(5)
            .delay(Duration.ofMillis(50))
            .build());

    private final DemoRows rows;
    private final DemoSteps steps;
    private final DemoClock times;
    private final DemoRoster roster;
    private final Reports reports;
    private final Submissions submissions;
    private final Clock clock;

    DemoDesk(
            DemoRows rows,
            DemoSteps steps,
            DemoClock times,
            DemoRoster roster,
            Reports reports,
            Submissions submissions,
            Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.times = times;
        this.roster = roster;
        this.reports = reports;
        this.submissions = submissions;
        this.clock = clock;
    }

    /**
     * Fills the desk, if it was not filled before.
     *
     * @return the invented reports of which a step was refused, because somebody who looks round was quicker
     */
    List<String> fill() {
        roster.fill();
        return DemoContent.read().desk().stream()
                .filter(story -> rows.begin(story.id()))
                .filter(story -> !tell(story))
                .map(DemoStory::id)
                .toList();
    }

    private boolean tell(DemoStory story) {
        var whole = true;
        var filed = reports.receive(story.sentWith(submissions.issue()));
        var told = new DemoSteps.Told(filed.reference(), filed.receipt());
        steps.awaitCase(told);
        var left = story.ago();
        try {
            for (var step : story.steps()) {
                left = left.minus(step.after());
                pass(told, step.after());
                take(told, step, left);
            }
        } catch (TriageRefused somebodyWasQuicker) {
            whole = false;
            log.info("Somebody has an invented report already; it stays as it stands");
        }
        pass(told, left);
        rows.told(story.id(), told.reference(), clock.instant());
        return whole;
    }

    private void pass(DemoSteps.Told told, Duration time) {
        again.invoke(() -> times.pass(told.reference(), time));
    }

    private void take(DemoSteps.Told told, DemoStep step, Duration left) {
        again.invoke(() -> steps.take(told, step, left));
    }
}
