package org.thinkuknow.web;

import java.util.List;

import static org.thinkuknow.account.Role.OFFICER;
import static org.thinkuknow.account.Role.SUPERVISOR;
import static org.thinkuknow.web.Route.only;

/** The part of the table of addresses that is about the reader and its examples, about those who read, and their locked desk. */
final class RoutesOfTheReader {

    private RoutesOfTheReader() {}

    static List<Route> all() {
        return List.of(
                only("triage/care", "/triage/care", OFFICER, SUPERVISOR),
                only("triage/locked", "/triage/locked", OFFICER, SUPERVISOR),
                only("triage/samples", "/triage/samples", SUPERVISOR),
                only("triage/reader", "/triage/reader", OFFICER, SUPERVISOR),
                only("triage/reader/examples", "/triage/reader/examples", SUPERVISOR),
                only("triage/reader/examples/like/:reference", "/triage/reader/examples/like/X", SUPERVISOR),
                only("/triage/reader/examples.csv", "/triage/reader/examples.csv", SUPERVISOR));
    }
}
