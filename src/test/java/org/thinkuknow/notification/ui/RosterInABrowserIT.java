package org.thinkuknow.notification.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.NewTurn;
import org.thinkuknow.notification.Reach;
import org.thinkuknow.notification.Reaches;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.notification.RosterWeek;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.support.Turns;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The roster as people see and press it: a week with its gaps, a turn by keyboard, and an officer's own page. */
@Tag("long")
class RosterInABrowserIT extends RunningApplication {

    @Autowired
    private Roster roster;

    @Autowired
    private Reaches reaches;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @BeforeEach
    void everybodyIsReachedAndNobodyIsOnCall() {
        nobodyIsOnCall();
        for (var who : List.of("demo-officer", "demo-officer-2", "demo-supervisor")) {
            Acting.ADMIN.run(() -> reaches.setOf(who, new Reach(who + "@centre.example", "")));
        }
    }

    @AfterEach
    void nobodyIsOnCall() {
        database.sql("delete from on_call_turn").update();
    }

    @Test
    void aWeekIsReadAtAGlanceAtEachSize() {
        aWeekOfTurns();
        try (var admin = SignIn.as("demo-admin", Browser.open(), address("/sign-in"))) {
            admin.goToView(address("/admin/on-call"));
            assertThat(admin.find(".week-grid .day.today h3").getText())
                    .contains(UkTime.weekdayOf(UkTime.today(clock)), "today");
            assertThat(admin.find(".on-call-now").getText()).contains("Officer: Demo officer");
            admin.resize(1440, 900);
            admin.find(".week-grid button.turn").click();
            admin.await(() -> admin.find("#turn-panel h2").getText().startsWith("Demo "));
            Looks.right(admin, "roster-turn");
        }
    }

    /** Somebody is on call now; in the week to come there is a gap each morning, and one night without anybody. */
    private void aWeekOfTurns() {
        var monday = RosterWeek.mondayOf(UkTime.today(clock)).plusWeeks(1);
        Turns.put(
                roster,
                reaches,
                "demo-officer",
                "demo-officer@centre.example",
                EscalationTier.OFFICER,
                clock.instant().minusSeconds(60),
                clock.instant().plus(Duration.ofHours(2)));
        for (var day = 0; day < 7; day++) {
            put("demo-officer", EscalationTier.OFFICER, monday.plusDays(day), 8, 12);
            if (day != 2) {
                put("demo-officer-2", EscalationTier.OFFICER, monday.plusDays(day), 20, 6);
            }
            put("demo-supervisor", EscalationTier.SUPERVISOR, monday.plusDays(day), 0, 24);
        }
    }

    private void put(String who, EscalationTier rung, LocalDate day, int from, int hours) {
        var begins = UkTime.instant(day.atTime(from, 0));
        Acting.ADMIN.run(() -> roster.add(new NewTurn(who, rung, begins, begins.plus(Duration.ofHours(hours)))));
    }

    @Test
    void aWeekThatIsPlannedLooksRight() {
        aWeekOfTurns();
        var monday = RosterWeek.mondayOf(UkTime.today(clock)).plusWeeks(1);
        try (var supervisor = SignIn.as("demo-supervisor", Browser.open(), address("/sign-in"))) {
            supervisor.goToView(address("/admin/on-call?week=" + monday));
            supervisor.resize(1440, 900);
            assertThat(supervisor
                            .find("[aria-labelledby='day-%s']".formatted(monday.plusDays(3)))
                            .getText())
                    .containsSubsequence(
                            "nobody 00:00–08:00", "08:00–20:00", "20:00–Fri 02:00", "all day", "nobody all day");
        }
    }

    @Test
    void aTurnIsPutOnTheRosterSwappedAndTakenOffByKeyboard() {
        put("demo-supervisor", EscalationTier.HEAD, LocalDate.of(2099, 11, 25), 8, 12);
        try (var supervisor = SignIn.as("demo-supervisor", Browser.open(), address("/sign-in"))) {
            supervisor.goToView(address("/admin/on-call?week=2099-11-23"));
            supervisor.tabTo("#turn-person input").sendKeys("Demo officer 2", Keys.ENTER);
            supervisor.tabTo("#save-turn").sendKeys(Keys.ENTER);
            supervisor.await(() -> supervisor.find("#message").getText().equals("The turn is on the roster."));
            assertThat(standing())
                    .containsExactly("demo-officer-2 2099-11-23 08:00", "demo-supervisor 2099-11-25 08:00");

            supervisor.tabTo("#turn-person input").sendKeys("Demo officer 2", Keys.ENTER);
            supervisor.tabTo("#save-turn").sendKeys(Keys.ENTER);
            supervisor.await(() -> supervisor.find("#turn-person").getText().contains("is on the roster already"));
            assertThat(supervisor.script("return document.activeElement.closest('#turn-person') !== null"))
                    .as("the focus is where the mistake is")
                    .isEqualTo(true);
            assertThat(standing()).hasSize(2);

            supervisor.find(".week-grid button.turn").sendKeys(Keys.ENTER);
            supervisor.await(() -> supervisor.find("#turn-panel h2").getText().equals("Demo officer 2"));
            supervisor.tabTo("#swap-with input").sendKeys("Demo supervisor");
            supervisor.await(
                    () -> supervisor.find("vaadin-combo-box-item").getText().startsWith("Demo supervisor, as head"));
            supervisor.press(Keys.ARROW_DOWN, Keys.ENTER);
            supervisor.tabTo("#swap vaadin-button").sendKeys(Keys.ENTER);
            supervisor.await(
                    () -> supervisor.find("#swap").getText().contains("Demo officer 2 takes: as head of the centre"));
            supervisor.press(Keys.ENTER);
            supervisor.await(() -> supervisor.find("#message").getText().equals("The turns are swapped."));
            assertThat(standing())
                    .containsExactly("demo-supervisor 2099-11-23 08:00", "demo-officer-2 2099-11-25 08:00");

            supervisor.find(".week-grid button.turn").sendKeys(Keys.ENTER);
            supervisor.await(() -> supervisor.find("#turn-panel h2").getText().equals("Demo supervisor"));
            supervisor.tabTo("#take-off vaadin-button").sendKeys(Keys.ENTER);
            supervisor.await(
                    () -> supervisor.find("#take-off").getText().contains("Take Demo supervisor off the roster"));
            assertThat(standing()).hasSize(2);
            supervisor.press(Keys.ENTER);
            supervisor.await(() -> supervisor.find("#message").getText().equals("The turn is off the roster."));
            assertThat(standing()).containsExactly("demo-officer-2 2099-11-25 08:00");

            supervisor.goToView(address("/admin/on-call?week=2099-11-30"));
            supervisor.tabTo("#copy-week vaadin-button").sendKeys(Keys.ENTER);
            supervisor.await(() -> supervisor.find("#copy-week").getText().contains("What is planned here stays."));
            supervisor.press(Keys.ENTER);
            supervisor.await(() -> supervisor.find("#message").getText().equals("1 turn is copied."));
            supervisor.press(Keys.ENTER);
            supervisor.await(() -> supervisor.find("#copy-week").getText().contains("What is planned here stays."));
            supervisor.press(Keys.ENTER);
            supervisor.await(() -> supervisor.find("#not-copied").getText().contains("is on the roster already"));
        }
    }

    @Test
    void anOfficerSaysWhereTheyAreReachedAndTakesTheirTurnsToTheirPhone() {
        Turns.put(
                roster,
                reaches,
                "demo-officer",
                "old@centre.example",
                EscalationTier.OFFICER,
                Instant.now().minusSeconds(60),
                Instant.now().plusSeconds(7_200));
        try (var officer = SignIn.as("demo-officer", Browser.open(), address("/sign-in"))) {
            officer.goToView(address("/on-call"));
            officer.tabTo("#my-reach-telephone input").sendKeys("nobody", Keys.TAB);
            officer.find("#my-reach-save").click();
            officer.await(() -> officer.find("#my-reach-telephone").getText().contains("Write a telephone number"));
            officer.script("document.querySelector('#my-reach-telephone input').select()");
            officer.find("#my-reach-telephone input").sendKeys("020 7946 0123", Keys.TAB);
            officer.find("#my-reach-save").click();
            officer.await(() -> officer.find("#my-reach-said").getText().startsWith("Saved."));
            officer.tabTo("#turn-feed summary").sendKeys(Keys.ENTER);
            officer.tabTo("#renew-feed").sendKeys(Keys.ENTER);
            officer.await(() -> officer.find("#feed-address").getText().endsWith(".ics"));
            Looks.right(officer, "my-turns");
            officer.resize(1440, 900).tabTo("#withdraw-feed").sendKeys(Keys.ENTER);
            officer.await(() -> officer.find("#feed-address").getText().startsWith("The address has been withdrawn"));
            assertThat(officer.all(".week-grid button"))
                    .as("an officer reads the week")
                    .isEmpty();

            officer.goToView(address("/triage"));
            officer.find("#hand-over-sheet summary").click();
            officer.await(() -> officer.find("#hand-over-sheet #on-call-now")
                    .getText()
                    .contains("Officer: Demo officer (020 7946 0123); Supervisor: nobody"));
        }
    }

    private List<String> standing() {
        return database.sql(
                        "select concat(username, ' ', date_format(starts_at, '%Y-%m-%d %H:%i')) from on_call_turn order by "
                                + "starts_at")
                .query(String.class)
                .list();
    }
}
