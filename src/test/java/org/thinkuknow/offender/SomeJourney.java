package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.duties.When;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Invented journeys, as far as they are counted with. */
final class SomeJourney {

    static final LocalDate LEAVES = LocalDate.of(2026, 12, 20);
    static final LocalDate BACK = LocalDate.of(2026, 12, 27);

    private SomeJourney() {}

    static Instant at(String clock) {
        return UkTime.instant(LocalDateTime.parse(clock));
    }

    /** Notified at a moment, known since a day. */
    static JourneyNotice notice(String given, LocalDate known) {
        return notice(given, known, When.of(LEAVES), List.of("FR"), BACK);
    }

    static JourneyNotice notice(
            String given, LocalDate known, When departs, List<String> countries, @Nullable LocalDate comesBack) {
        return new JourneyNotice(at(given), known, departs, countries, comesBack, "Gatwick", false);
    }

    static JourneyFacts journey(JourneyNotice... notices) {
        return new JourneyFacts("TJ-1", List.of(notices), null, false);
    }

    static JourneyNotice excused(JourneyNotice notice) {
        return new JourneyNotice(
                notice.given(),
                notice.known(),
                notice.departs(),
                notice.countries(),
                notice.comesBack(),
                notice.pointOfReturn(),
                true);
    }

    static JourneyFacts back(JourneyFacts journey, JourneyReturn back) {
        return new JourneyFacts(journey.journey(), journey.notices(), back, false);
    }
}
