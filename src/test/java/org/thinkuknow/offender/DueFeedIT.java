package org.thinkuknow.offender;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.Visitor;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.MANAGER;
import static org.thinkuknow.support.Acting.OTHER_MANAGER;

/** What is due of a manager's people in the calendar of their phone, read by a library that knows the standard. */
class DueFeedIT extends OffenderDesk {

    private static final String MARK = "Czzqk";

    @Autowired
    private DueFeed feed;

    @Autowired
    private OffenderVisits visits;

    private HttpResponse<String> get(String address) {
        return new Visitor(address("")).get(URI.create(address).getPath());
    }

    @Test
    void itSaysDaysAndReferencesAndWhatIsAskedAndNamesNobody() throws Exception {
        var reference = registered(SomeOffender.named(MARK, MARK));
        enter(reference, SomeOffender.notified(today().minusDays(300), EntryKind.FIRST));
        MANAGER.run(() -> visits.schedule(reference, VisitInterval.QUARTER));
        var text = get(MANAGER.get(feed::renew)).body();
        assertThat(text).doesNotContain(MARK, "Invented");
        var mine = new CalendarBuilder()
                .build(new StringReader(text)).<VEvent>getComponents("VEVENT").stream()
                        .filter(event -> event.toString().contains(reference))
                        .toList();
        assertThat(mine)
                .extracting(VEvent::toString)
                .anySatisfy(event -> assertThat(event)
                        .contains("SUMMARY:" + reference + ": Notify once a year")
                        .contains("DTSTART;VALUE=DATE:"
                                + today().minusDays(300).plusYears(1).toString().replace("-", "")));
        assertThat(mine)
                .extracting(VEvent::toString)
                .anySatisfy(event -> assertThat(event)
                        .contains(": A visit to the person")
                        .contains(today().plusMonths(3).toString().replace("-", "")));
        assertThat(get(OTHER_MANAGER.get(feed::renew)).body()).doesNotContain(reference);
    }

    @Test
    void aNewAddressEndsTheOneBeforeAndAForgedOneOpensNothing() {
        var first = MANAGER.get(feed::renew);
        assertThat(get(first).statusCode()).isEqualTo(200);
        assertThat(get(first).headers().firstValue("Set-Cookie")).isEmpty();
        var second = MANAGER.get(feed::renew);
        assertThat(get(first).statusCode()).isEqualTo(404);
        assertThat(get(second).statusCode()).isEqualTo(200);
        assertThat(get("http://localhost/offenders/calendar/demo-offender-manager.ics")
                        .statusCode())
                .isEqualTo(404);
        var theirs = OTHER_MANAGER.get(feed::renew);
        database.sql("update account set enabled = false where username = 'demo-offender-manager-2'")
                .update();
        try {
            assertThat(get(theirs).statusCode())
                    .as("of somebody who cannot sign in any more")
                    .isEqualTo(404);
        } finally {
            database.sql("update account set enabled = true where username = 'demo-offender-manager-2'")
                    .update();
        }
    }
}
