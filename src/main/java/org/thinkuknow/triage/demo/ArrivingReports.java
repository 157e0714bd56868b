package org.thinkuknow.triage.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.thinkuknow.report.Reports;
import org.thinkuknow.report.Submissions;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Sends the next invented report through the door of all reports when it is time, while the switch is on. */
@Component
@Profile("demo")
class ArrivingReports {

    static final int SHORTEST = 20;
    static final int LONGEST = 60;

    private final List<DemoStory> stories = DemoContent.read().arrivals();
    private final DemoRows rows;
    private final Reports reports;
    private final Submissions submissions;
    private final Clock clock;

    ArrivingReports(DemoRows rows, Reports reports, Submissions submissions, Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** Sends one, if the switch is on and 20 to 60 seconds have passed since the last. */
    void look() {
        var pause = Duration.ofSeconds(ThreadLocalRandom.current().nextInt(SHORTEST, LONGEST + 1));
        rows.take(pause, clock.instant())
                .map(arrived -> stories.get(arrived % stories.size()))
                .ifPresent(story -> reports.receive(story.sentWith(submissions.issue())));
    }
}
