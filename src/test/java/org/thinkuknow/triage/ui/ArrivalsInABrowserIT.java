package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.DemoFilled;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The demo as {@code ./run} starts it: its desk fills by itself, and new reports arrive when somebody wants to see that. */
@TestPropertySource(properties = {"thinkuknow.demo-desk=true", "thinkuknow.reader.enabled=true"})
@Tag("long")
class ArrivalsInABrowserIT extends RunningApplication {

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void theDeskFillsByItself() {
        DemoFilled.await(database);
    }

    /** Others begin with nobody on call. */
    @AfterAll
    static void theDemoIsOver(@Autowired JdbcClient database) {
        DemoFilled.over(database);
    }

    @Test
    void newReportsArriveUntilSomebodyStopsThem() {
        try (var officer = SignIn.as("demo-officer", Browser.open(), address("/sign-in"));
                var supervisor = SignIn.as("demo-supervisor", Browser.open(), address("/sign-in"))) {
            officer.goToView(address("/triage"));
            supervisor.goToView(address("/triage"));
            var before = count("triage_case");
            officer.find("#arrivals").sendKeys(Keys.ENTER);
            officer.await(() -> "Stop".equals(officer.find("#arrivals").getText()));
            assertThat(officer.find(".arrivals [role=status]").getText()).startsWith("New reports arrive until ");
            eventually(() -> assertThat(count("triage_case")).isEqualTo(before + 1));
            supervisor.await(() -> "Stop".equals(supervisor.find("#arrivals").getText()));
            supervisor.find("#arrivals").click();
            officer.await(() ->
                    "Let new reports arrive".equals(officer.find("#arrivals").getText()));
        }
    }

    @Test
    void theDeskIsFullCalmAndFitsEveryWidth() {
        assertThat(count("triage_case c join triage_demo_story s on s.reference = c.reference where c.look_first = 1"))
                .as("the reader asks to look first")
                .isPositive();
        assertThat(database.sql(
                                "select s.name from triage_case c join triage_demo_story s on s.reference = c.reference "
                                        + "where s.name not like 'one-%' and s.name <> 'closed-seen-and-safe' "
                                        + "and coalesce(c.level, c.suggested_level) = 'ONE'")
                        .query(String.class)
                        .list())
                .as("with the reader too, nothing is more urgent than it is meant to be")
                .isEmpty();
        for (var width : new int[] {1440, 768, 360}) {
            try (var officer = SignIn.as(
                    "demo-officer", Browser.open().resize(width, width == 360 ? 740 : 900), address("/sign-in"))) {
                officer.goToView(address("/triage"));
                officer.await(() -> officer.all(".queue-row").size() > 20);
                assertThat(officer.find("#roster-banner").isDisplayed())
                        .as("somebody is on call")
                        .isFalse();
                assertThat(
                                (Long)
                                        officer.script(
                                                "return Math.round(document.querySelector('#arrivals').getBoundingClientRect().height)"))
                        .isGreaterThanOrEqualTo(44);
                assertThat(officer.script("return document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
                officer.screenshot("demo-desk-" + width);
            }
        }
    }

    @Test
    void nobodyElseHasTheSwitch() {
        try (var teacher = SignIn.as("demo-teacher", Browser.open(), address("/sign-in"))) {
            teacher.goToView(address("/teach"));
            assertThat(teacher.all(".banner")).isNotEmpty();
            assertThat(teacher.all("#arrivals")).isEmpty();
        }
    }

    private int count(String what) {
        return database.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
