package org.thinkuknow.travel;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An invented notification of a journey, of which parts are said otherwise one by one. */
record SomeNotice(
        LocalDate departs,
        @Nullable LocalTime departsAt,
        List<JourneyStop> stops,
        @Nullable LocalDate comesBack,
        LocalDate known,
        LocalDateTime given) {

    /** Of seven days, given long ahead at ten o'clock. */
    static SomeNotice leaving(LocalDate day, LocalDate given) {
        return new SomeNotice(
                day, null, List.of(stop("FR", day, day.plusDays(7))), day.plusDays(7), given, given.atTime(10, 0));
    }

    static JourneyStop stop(String country, @Nullable LocalDate arrives, @Nullable LocalDate leaves) {
        return new JourneyStop(country, arrives, leaves, "Somewhere airport", "", "1 Invented Street");
    }

    SomeNotice to(String... countries) {
        return at(Stream.of(countries).map(country -> stop(country, null, null)).toArray(JourneyStop[]::new));
    }

    SomeNotice at(JourneyStop... others) {
        return new SomeNotice(departs, departsAt, List.of(others), comesBack, known, given);
    }

    SomeNotice and(JourneyStop other) {
        var all = new ArrayList<>(stops);
        all.add(other);
        return at(all.toArray(JourneyStop[]::new));
    }

    SomeNotice back(@Nullable LocalDate day) {
        return new SomeNotice(departs, departsAt, stops, day, known, given);
    }

    SomeNotice leavingAt(LocalTime time) {
        return new SomeNotice(departs, time, stops, comesBack, known, given);
    }

    SomeNotice given(LocalDateTime when) {
        return new SomeNotice(departs, departsAt, stops, comesBack, known, when);
    }

    SomeNotice known(LocalDate day) {
        return new SomeNotice(departs, departsAt, stops, comesBack, day, given);
    }

    NotifiedJourney made() {
        return new NotifiedJourney(
                departs,
                departsAt,
                stops,
                comesBack,
                "Gatwick",
                known,
                given,
                "PC Invented",
                "Nowhere police station",
                "");
    }
}
