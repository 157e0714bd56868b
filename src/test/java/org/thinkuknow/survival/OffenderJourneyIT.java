package org.thinkuknow.survival;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.support.ApplicationProcess;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.SignIn;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** A registered offender from the register to a journey abroad, a missed day, the page of wanted people and being found; on two nodes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class OffenderJourneyIT {

    private static final String MANAGER = "demo-offender-manager-2";
    private static final String MAILBOX = "manager@centre.example";
    private static final String NAME = "Ostrin Inventedson";

    private Path root;
    private Installation installation;
    private ApplicationProcess first;
    private ApplicationProcess second;

    @BeforeAll
    void bothServe(@TempDir(cleanup = CleanupMode.ALWAYS) Path directory) throws Exception {
        root = directory;
        installation = Installation.in(root);
        clocksGoAhead(0);
        first = installation.nodeWithMovedClock("first", offset());
        second = installation.nodeWithMovedClock("second", offset());
        first.launch();
        second.launch();
        first.awaitHealth();
        second.awaitHealth();
    }

    @AfterAll
    void stop() throws Exception {
        installation.close();
    }

    @Test
    void fromTheRegisterToBeingFound() throws Exception {
        var today = UkTime.today(Clock.systemUTC());
        String offender;
        try (var record = new OffenderRecord(first, MANAGER)) {
            record.registerInWrongOrder("Ostrin", "Inventedson", today.minusDays(355));
            record.open();
            record.correctNames("Ostrin", "Inventedson");
            record.firstNotification(today.minusDays(354));
            assertThat(record.browser().find("#duties").getText()).contains("Notify once a year");
            var journey = new JourneyAbroad(installation, second, record);
            journey.isNotifiedLate(today);
            var address = journey.isToBeToldByAGreenNotice();
            journey.isWritten(address);
            journey.isApprovedByASecondOfficerAndSent(address);
            journey.isAcknowledgedByName();
            missesTheAnnualDate(record, journey, today);
            offender = record.reference();
        }
        var wanted = new WantedJourney(first, second, NAME);
        clocksGoAhead(0); // when somebody signed in is said by the machine's own clock
        var reference = wanted.proposedWithAPhoto(MANAGER, today, offender);
        wanted.isApprovedByAnother(reference);
        wanted.isSeenOnBoth(reference);
        wanted.somebodyTells(reference);
        wanted.theOfficerSeesItLinked(reference);
        wanted.isFoundAndGoneOnBothWithinAMinute(MANAGER, reference);
    }

    /**
     * Nothing is asked of somebody who is abroad, so the year, over on the eleventh day, counts from when it is known that they came back.
     */
    private void missesTheAnnualDate(OffenderRecord record, JourneyAbroad journey, LocalDate today) throws Exception {
        record.go("/offenders");
        assertThat(record.browser().find("#overdue").getText()).doesNotContain(NAME);
        record.wantsMailAt(MAILBOX);
        clocksGoAhead(14);
        record.browser().await(() -> record.browser().path().equals("/sign-in"));
        record.signIn();
        record.go("/offenders");
        assertThat(record.browser().find("#journeys").getText()).contains("Not back as notified: 1");
        journey.cameBackElsewhere(today.plusDays(10));
        record.go("/offenders");
        assertThat(record.browser().find("#overdue").getText()).contains(NAME, "Notify once a year");
        try (var supervisor = SignIn.as(
                "demo-supervisor", Browser.open(), second.address("/sign-in").toString())) {
            supervisor.goToView(second.address("/offenders?list=OVERDUE").toString());
            assertThat(supervisor.find("#overdue").getText()).contains(record.reference());
        }
        clocksGoAhead(15);
        for (var mailbox : List.of(MAILBOX, "on-call@centre.example")) {
            eventually(() -> assertThat(new Letters(installation).at(mailbox))
                    .as(mailbox)
                    .anySatisfy(mail ->
                            assertThat(mail).contains("/offenders?list=OVERDUE").doesNotContain(NAME)));
        }
    }

    private void clocksGoAhead(int days) throws Exception {
        Files.writeString(offset(), Duration.ofDays(days).toString());
    }

    private Path offset() {
        return root.resolve("offset");
    }
}
