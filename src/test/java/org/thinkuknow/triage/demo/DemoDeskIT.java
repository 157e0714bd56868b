package org.thinkuknow.triage.demo;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.DemoFilled;
import org.thinkuknow.support.RunningApplication;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;

/** The desk of the demo is filled once, whoever starts when, and has something at every stage and clocks of every kind. */
class DemoDeskIT extends RunningApplication {

    private static final String OF_THE_DEMO =
            "from triage_case c join triage_demo_story s on s.reference = c.reference where ";

    @Autowired
    private DemoDesk desk;

    @Autowired
    private Roster roster;

    @Autowired
    private JdbcClient database;

    /** Another test on this database may have filled it, and cases are closed after each. */
    @BeforeEach
    void nothingIsTold() {
        database.sql("delete from triage_demo_story").update();
    }

    /** Others begin with nobody on call. */
    @AfterAll
    static void theDemoIsOver(@Autowired JdbcClient database) {
        DemoFilled.over(database);
    }

    @Test
    void twoNodesThatStartAtOnceAndALaterOneFillItOnceAndEveryStageIsThere() {
        var ended = AtOnce.run(List.<Callable<List<String>>>of(desk::fill, desk::fill));
        assertThat(ended).extracting(AtOnce.Ended::failure).containsOnly(Optional.empty());
        assertThat(ended.stream().flatMap(each -> each.result().stream()).flatMap(List::stream))
                .as("stories of which a step was refused")
                .isEmpty();
        var reports = all("report");
        var messages = all("report_message");
        desk.fill();
        assertThat(all("report")).isEqualTo(reports);
        assertThat(all("report_message")).isEqualTo(messages);
        assertThat(cases("1 = 1")).isEqualTo(40);
        everyStageIsThere();
        clocksAreOfEveryKind();
        somebodyIsOnCall();
    }

    private void everyStageIsThere() {
        assertThat(cases("c.state = 'RECEIVED' and c.suggested_level = 'ONE'")).isEqualTo(5);
        assertThat(cases("c.state = 'CLAIMED'")).isPositive();
        assertThat(cases("c.state = 'ASSESSED' and c.level = 'ONE' and c.police_asked = 0"))
                .isPositive();
        assertThat(cases("c.state = 'REFERRED' and c.police_asked = 1 and c.services_asked = 0 and c.level = 'ONE'"))
                .isEqualTo(1);
        assertThat(cases("c.state = 'REFERRED' and c.police_asked = 1 and c.services_asked = 1"))
                .isEqualTo(2);
        assertThat(cases("c.state = 'REFERRED' and c.level = 'TWO'")).isEqualTo(1);
        assertThat(cases("c.state = 'ACKNOWLEDGED' and c.replied_at is not null"))
                .isPositive();
        assertThat(cases("c.state = 'ACKNOWLEDGED' and c.added_at is not null")).isEqualTo(1);
        assertThat(cases("c.unseen = 1 and c.level = 'TWO'")).isEqualTo(1);
        assertThat(cases("exists (select 1 from triage_rise r where r.case_reference = c.reference)"))
                .isEqualTo(1);
        assertThat(cases("c.other_language = 1")).isEqualTo(1);
        assertThat(cases("c.lower_to = 'THREE'")).isEqualTo(1);
        assertThat(cases("c.close_as = 'SEEN_AND_SAFE'")).isEqualTo(1);
        assertThat(database.sql(
                                "select distinct s.name " + OF_THE_DEMO
                                        + "exists (select 1 from triage_task t where t.case_reference = c.reference and t.kind = 'STEP')")
                        .query(String.class)
                        .list())
                .as("every level one, and what has a theme")
                .containsExactlyInAnyOrder(
                        "one-level-confirmed",
                        "one-acknowledged-and-answered",
                        "one-asks-to-close",
                        "one-asks-to-lower",
                        "one-half-acknowledged",
                        "one-message-after-the-referral",
                        "one-referred-to-both",
                        "one-referred-to-the-police",
                        "closed-seen-and-safe",
                        "two-answered",
                        "two-referred-to-services",
                        "two-acknowledged",
                        "two-new-message");
        assertThat(
                        cases(
                                "exists (select 1 from triage_task t where t.case_reference = c.reference and t.not_needed = 1)"))
                .isEqualTo(1);
        assertThat(cases("c.task_due_at < utc_timestamp(6)"))
                .as("a task is late")
                .isPositive();
        assertThat(cases("c.task_due_at > utc_timestamp(6)"))
                .as("others are not")
                .isPositive();
        assertThat(
                        cases(
                                "c.level = 'ONE' and c.acknowledged_at is not null and c.child_seen_at is null and c.state <> 'CLOSED'"))
                .as("a child is still to be seen")
                .isPositive();
        assertThat(cases("c.merged_into is not null and c.same_report = 0")).isEqualTo(1);
        assertThat(cases("c.merged_into is not null and c.same_report = 1")).isEqualTo(1);
        assertThat(cases("exists (select 1 from triage_hand_over h where h.case_reference = c.reference)"))
                .isEqualTo(1);
        assertThat(cases("c.state = 'RECEIVED' and c.opened_at > c.received_at"))
                .isEqualTo(1);
        assertThat(database.sql("select outcome " + OF_THE_DEMO + "c.state = 'CLOSED' order by outcome")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "ADVICE_GIVEN", "HELP_IN_PLACE", "NOT_FOR_US", "NOT_FOUND", "PASSED_ON", "SEEN_AND_SAFE");
        assertThat(database.sql("select count(distinct owner) " + OF_THE_DEMO + "owner is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    private void clocksAreOfEveryKind() {
        var waitsUrgently = "c.state = 'RECEIVED' and c.suggested_level = 'ONE' and c.clocks_from ";
        assertThat(cases(waitsUrgently + "< utc_timestamp(6) - interval 15 minute"))
                .as("overdue")
                .isEqualTo(1);
        assertThat(cases(waitsUrgently + "< utc_timestamp(6) - interval 12 minute"))
                .as("or nearly")
                .isEqualTo(2);
        assertThat(cases("c.received_at > utc_timestamp(6) - interval 1 hour")).isPositive();
        assertThat(cases("c.received_at < utc_timestamp(6) - interval 2 day")).isPositive();
        assertThat(cases("c.received_at < utc_timestamp(6) - interval 3 day")).isZero();
        assertThat(cases("c.claimed_at < c.received_at or c.replied_at < c.claimed_at or c.closed_at < c.replied_at"))
                .isZero();
    }

    private void somebodyIsOnCall() {
        var week = Acting.SUPERVISOR.get(() -> roster.week(LocalDate.now(ZoneId.of("Europe/London"))));
        assertThat(week.gaps()).isEmpty();
        assertThat(Acting.SUPERVISOR.get(roster::turns)).hasSize(3 * 31);
        assertThat(database.sql("select address from staff_reach where username like 'demo-%'")
                        .query(String.class)
                        .list())
                .hasSize(3)
                .allMatch(address -> address.endsWith(".example"));
    }

    private int cases(String such) {
        return database.sql("select count(*) " + OF_THE_DEMO + such)
                .query(Integer.class)
                .single();
    }

    private int all(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
