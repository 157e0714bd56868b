package org.thinkuknow.outreach;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.figures.Share;
import org.thinkuknow.statistics.RecountNow;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.SignIn;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;

/** A supervisor and an analyst, each in a browser of their own, beside an educator's visit. */
record OthersOfAVisit(ApplicationContext application, JdbcClient database, UnaryOperator<String> address) {

    /** A quarter of which no other test counts anything. */
    private static final LocalDate LONG_AGO = LocalDate.of(2011, 2, 10);

    /** It stands in their list, and from its page they come to what was signed. */
    void supervisorSeesThatTheCallIsDue(VisitFacts visit, String report, String words) {
        var place = new VisitPlace(visit.startsAt().minus(Duration.ofSeconds(1)), "A");
        try (var supervisor = Browser.open()) {
            SignIn.as("demo-supervisor", supervisor, at("/sign-in"));
            supervisor.goToView(at("/visits?calls-from=" + place.text()));
            var line = "#call-backs li[data-reference='%s']".formatted(visit.reference());
            assertThat(supervisor.find(line).getText())
                    .contains(
                            "Due on " + UkTime.day(visit.callBackFrom()),
                            visit.school().words());
            supervisor
                    .goToView(at("/visits/" + visit.reference()))
                    .find("#told-part .log a")
                    .click();
            supervisor.await(() -> supervisor.path().equals("/triage/" + report));
            assertThat(supervisor.awaitFlow().find(".told-pane").getText()).contains(words);
        }
    }

    /** Beside 22 other schools, at seven of which a child told, in a quarter that is over. */
    void analystSeesTheShare(String visit) {
        database.sql("update visit set starts_at = ? where reference = ?")
                .params(UtcColumns.of(UkTime.instant(LONG_AGO.atTime(10, 30))), visit)
                .update();
        for (var one = 0; one < 22; one++) {
            another("J-" + one, one < 7, visit);
        }
        RecountNow.run(application);
        try (var analyst = Browser.open()) {
            SignIn.as("demo-analyst", analyst, at("/sign-in"));
            analyst.goToView(at("/statistics/2011-Q1"));
            assertThat(analyst.text())
                    .as("of 23 schools, of which 8, as they may be told")
                    .containsPattern("Visits held\\s+25")
                    .containsPattern("Schools visited\\s+25")
                    .containsPattern("At least one child told\\s+10")
                    .contains(new Share(8, 23).words());
        }
    }

    private void another(String reference, boolean told, String like) {
        database.sql("""
                insert into visit (reference, leader, school_number, school_name, school_town, nation, starts_at, minutes, audience,
                pupils, talk, live, state, planned_at, held_at, changed_at, checked, teach_next, feedback_key, words, version)
                select ?, leader, ?, school_name, school_town, nation, starts_at, minutes, audience,
                pupils, talk, live, 'FOLLOWED_UP', planned_at, held_at, changed_at, checked, teach_next, ?, words, version
                from visit where reference = ?""").params(reference, reference, reference, like).update();
        if (told) {
            database.sql("""
                    insert into visit_disclosure (disclosure, visit, report, author, signed_at)
                    values (?, ?, ?, 'ada', now(6))""").params(reference, reference, reference).update();
        }
    }

    /** Takes away what others would count. */
    void leaveNothingOf(String visit) {
        database.sql("delete from visit_disclosure where visit like 'J-%' or visit = ?")
                .param(visit)
                .update();
        database.sql("delete from visit where reference like 'J-%' or reference = ?")
                .param(visit)
                .update();
    }

    private String at(String path) {
        return address.apply(path);
    }
}
