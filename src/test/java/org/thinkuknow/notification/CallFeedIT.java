package org.thinkuknow.notification;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.Visitor;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** One's own turns in the calendar of a phone, read by a library that knows the standard. */
class CallFeedIT extends RosterDesk {

    /** The night on which the clocks go back in 2098. */
    private static final LocalDate BACK = LocalDate.of(2098, 10, 26);

    @Autowired
    private CallFeed feed;

    @Test
    void itSaysWhenAndOnCallAndNothingElseAndNobodyElsesTurns() throws Exception {
        put("demo-officer", EscalationTier.OFFICER, 0, 8, 20);
        put("demo-officer-2", EscalationTier.OFFICER, 1, 8, 20);
        put(
                "demo-officer",
                EscalationTier.OFFICER,
                at(BACK.minusDays(1), LocalTime.of(20, 0)),
                at(BACK, LocalTime.of(8, 0)));
        var answer = get(OFFICER.get(feed::renew));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.body()).doesNotContain("officer", "Officer", "@centre.example");
        var events = events(answer.body());
        assertThat(events)
                .allSatisfy(event -> assertThat(value(event, Property.SUMMARY)).isEqualTo("On call"));
        assertThat(events)
                .extracting(event ->
                        Instant.from(event.getDateTimeStart().orElseThrow().getDate()))
                .containsExactly(at(BACK.minusDays(1), LocalTime.of(20, 0)), at(0, 8));
        assertThat(events)
                .extracting(event ->
                        Instant.from(event.getDateTimeEnd().orElseThrow().getDate()))
                .as("over the change of clocks too")
                .containsExactly(at(BACK, LocalTime.of(8, 0)), at(0, 20));
    }

    @Test
    void aNewAddressEndsTheOneBeforeAndItCanBeEndedWithoutANewOne() {
        var first = OFFICER.get(feed::renew);
        assertThat(get(first).statusCode()).isEqualTo(200);
        assertThat(get(first).headers().firstValue("Set-Cookie")).isEmpty();
        var second = OFFICER.get(feed::renew);
        assertThat(get(first).statusCode()).isEqualTo(404);
        assertThat(get(second).statusCode()).isEqualTo(200);
        OFFICER.run(feed::withdraw);
        assertThat(get(second).statusCode()).isEqualTo(404);
        assertThat(get("http://localhost/on-call/calendar/demo-officer.ics").statusCode())
                .isEqualTo(404);
        var theirs = SECOND_OFFICER.get(feed::renew);
        database.sql("update account set enabled = false where username = 'demo-officer-2'")
                .update();
        try {
            assertThat(get(theirs).statusCode())
                    .as("of somebody who cannot sign in any more")
                    .isEqualTo(404);
        } finally {
            database.sql("update account set enabled = true where username = 'demo-officer-2'")
                    .update();
        }
        SECOND_OFFICER.run(feed::withdraw);
    }

    @Test
    void theFileOfAWeekSaysWhoIsOnCallAsWhat() throws Exception {
        put("demo-officer", EscalationTier.OFFICER, 0, 8, 20);
        put("demo-supervisor", EscalationTier.HEAD, 6, 20, 30);
        put("demo-officer-2", EscalationTier.OFFICER, 8, 8, 20);
        assertThat(events(SUPERVISOR.get(() -> feed.week(MONDAY.plusDays(2)))))
                .extracting(event -> value(event, Property.SUMMARY))
                .containsExactly("On call: Demo officer, officer", "On call: Demo supervisor, head of the centre");
    }

    private HttpResponse<String> get(String address) {
        return new Visitor(address("")).get(URI.create(address).getPath());
    }

    private static List<VEvent> events(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text)).<VEvent>getComponents("VEVENT");
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
