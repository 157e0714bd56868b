package org.thinkuknow.outreach;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.support.Visitor;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.EDUCATOR;
import static org.thinkuknow.support.Acting.SECOND_EDUCATOR;

/** An educator's visits in the calendar of their phone, read by a library that knows the standard. */
class CalendarIT extends VisitDesk {

    private static final String NAME =
            "St Anne's; Primary, \\ Ysgol y Bryn Glas 😀 with a name that is so long that it needs several lines";

    @Autowired
    private CalendarFeeds feeds;

    @Test
    void theSecretAddressGivesTheVisitsAsTheStandardHasThem() throws Exception {
        var planned = named();
        var cancelled = planned();
        EDUCATOR.run(() -> visits.cancel(seen(cancelled)));
        agreed(planned);
        var text = get(EDUCATOR.get(feeds::renew)).body();
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text).doesNotContain("Ms Example", "01632", "lead@school.example", "Train at");
        var calendar = read(text);
        var event = event(calendar, planned);
        var facts = open(planned).facts();
        assertThat(value(event, Property.SUMMARY)).isEqualTo("School visit: " + NAME);
        assertThat(value(event, Property.LOCATION)).isEqualTo(NAME + ", Town, by the sea");
        assertThat(value(event, Property.STATUS)).isEqualTo("TENTATIVE");
        assertThat(value(event, Property.DESCRIPTION))
                .contains("Years 5 and 6, about 58 pupils.\nThis visit is planned.");
        assertThat(Instant.from(event.getDateTimeStart().orElseThrow().getDate()))
                .isEqualTo(facts.startsAt());
        assertThat(Instant.from(event.getDateTimeEnd().orElseThrow().getDate())).isEqualTo(facts.endsAt());
        assertThat(value(event(calendar, cancelled), Property.STATUS)).isEqualTo("CANCELLED");
        EDUCATOR.run(() -> visits.confirm(seen(planned)));
        var again = event(read(get(EDUCATOR.get(feeds::renew)).body()), planned);
        assertThat(value(again, Property.STATUS)).isEqualTo("CONFIRMED");
    }

    @Test
    void aNewAddressEndsTheOneBeforeAndAForgedOneOpensNothing() {
        planned();
        var first = EDUCATOR.get(feeds::renew);
        assertThat(get(first).statusCode()).isEqualTo(200);
        assertThat(get(first).headers().firstValue("Set-Cookie")).isEmpty();
        var second = EDUCATOR.get(feeds::renew);
        assertThat(get(first).statusCode()).isEqualTo(404);
        assertThat(get(second).statusCode()).isEqualTo(200);
        assertThat(get(second.replace(".ics", "x.ics")).statusCode()).isEqualTo(404);
        assertThat(get("http://localhost/visits/calendar/demo-educator.ics").statusCode())
                .isEqualTo(404);
        database.sql("update account set enabled = false where username = 'demo-educator-2'")
                .update();
        try {
            assertThat(get(SECOND_EDUCATOR.get(feeds::renew)).statusCode())
                    .as("of somebody who cannot sign in any more")
                    .isEqualTo(404);
        } finally {
            database.sql("update account set enabled = true where username = 'demo-educator-2'")
                    .update();
        }
    }

    private String named() {
        var wanted = wanted("N" + UUID.randomUUID().toString().substring(0, 8));
        return EDUCATOR.get(() -> visits.plan(
                UUID.randomUUID(),
                NewVisit.of(
                        new SchoolOfVisit(wanted.school().number(), NAME, "Town, by the sea", "wales"),
                        UkTime.today(clock).plusDays(3),
                        wanted.time(),
                        45,
                        wanted.audience(),
                        58,
                        wanted.talk(),
                        true,
                        Set.of(),
                        "Train at nine")));
    }

    private HttpResponse<String> get(String address) {
        return new Visitor(address("")).get(URI.create(address).getPath());
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent event(Calendar calendar, String visit) {
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .filter(each -> value(each, Property.UID).equals(visit + "@thinkuknow"))
                .findFirst()
                .orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
