package org.thinkuknow.statistics;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.outreach.Arrangements;
import org.thinkuknow.outreach.NewVisit;
import org.thinkuknow.outreach.SchoolOfVisit;
import org.thinkuknow.outreach.Seen;
import org.thinkuknow.outreach.VisitHeld;
import org.thinkuknow.outreach.VisitWords;
import org.thinkuknow.outreach.Visits;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.EDUCATOR;

/** A visit that is held is counted, with the lesson that was given, and a recount finds the same. */
@RecordApplicationEvents
class VisitsCountedIT extends CountedDesk {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final LocalDate FAR_AHEAD = LocalDate.of(2100, 1, 1);
    private static final String TALK = "/learn/11-14/chat-trust-and-pressure";

    @Autowired
    private Visits visits;

    @Autowired
    private VisitWords words;

    @Autowired
    private ApplicationEvents events;

    /** Other classes write rows by hand: that is mended first. */
    @BeforeEach
    void beginAlike() {
        everythingIsHeard();
        recount().run();
    }

    @Test
    void aVisitThatIsHeldIsCountedWithItsLessonAndARecountAgrees() {
        var talks = of(Cut.TALK);
        var held = of(Cut.VISIT);
        var schools = of(Cut.SCHOOL);
        var visit = confirmed();
        everythingIsHeard();
        assertThat(of(Cut.TALK)).as("nothing is counted of a plan").isEqualTo(talks);

        EDUCATOR.run(() -> visits.hold(seen(visit)));

        everythingIsHeard();
        assertThat(of(Cut.TALK)).isEqualTo(oneMore(talks, "11-14"));
        assertThat(of(Cut.VISIT)).isEqualTo(oneMore(held, "NO"));
        assertThat(of(Cut.SCHOOL)).isEqualTo(oneMore(schools, "NO"));
        assertThat(recount().run().isNothing()).isTrue();
        assertThat(of(Cut.TALK)).isEqualTo(oneMore(talks, "11-14"));
        assertThat(events.stream(VisitHeld.class)).singleElement().satisfies(event -> {
            assertThat(event.visit()).isEqualTo(visit);
            assertThat(event.talk()).isEqualTo(TALK);
        });
    }

    private Map<String, Long> of(Cut cut) {
        return counts.sums(cut, LONG_AGO, FAR_AHEAD);
    }

    private static Map<String, Long> oneMore(Map<String, Long> before, String code) {
        var after = new TreeMap<>(before);
        after.merge(code, 1L, Long::sum);
        return after;
    }

    private String confirmed() {
        var wanted = NewVisit.of(
                new SchoolOfVisit("S" + UUID.randomUUID().toString().substring(0, 12), "Counted School", "", "wales"),
                UkTime.today(clock).plusDays(7),
                LocalTime.of(10, 0),
                60,
                "Year 8",
                30,
                TALK,
                false,
                Set.of(),
                "");
        var visit = EDUCATOR.get(() -> visits.plan(UUID.randomUUID(), wanted));
        EDUCATOR.run(() -> visits.arrange(
                seen(visit),
                new Arrangements("L", "1", "", "D", "2", "H", "Reception", "Library", "General Hospital")));
        words.checklist("wales").forEach(point -> EDUCATOR.run(() -> visits.check(seen(visit), point.id(), true)));
        EDUCATOR.run(() -> visits.confirm(seen(visit)));
        database.sql("update visit set starts_at = ? where reference = ?")
                .params(UtcColumns.of(clock.instant().minus(Duration.ofHours(2))), visit)
                .update();
        return visit;
    }

    private Seen seen(String visit) {
        return EDUCATOR.get(() -> visits.open(visit)).seen();
    }
}
