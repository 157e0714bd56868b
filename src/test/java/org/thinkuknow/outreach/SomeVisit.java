package org.thinkuknow.outreach;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** Plans of visits for tests. */
final class SomeVisit {

    static final Arrangements AGREED = new Arrangements(
            "Ms Example",
            "01632 960001",
            "lead@school.example",
            "Mr Deputy",
            "01632 960002",
            "Dr Head, 01632 960003",
            "Reception",
            "The library's small room",
            "General Hospital, County Police, County Council");

    private SomeVisit() {}

    static NewVisit on(LocalDate day, String number, Set<String> people) {
        return NewVisit.of(
                new SchoolOfVisit(number, "Example Primary School", "Sampleton", "england"),
                day,
                LocalTime.of(10, 0),
                60,
                "Years 5 and 6",
                58,
                "/learn/7-11/who-is-a-friend-online",
                false,
                people,
                "Train at 8:10");
    }
}
