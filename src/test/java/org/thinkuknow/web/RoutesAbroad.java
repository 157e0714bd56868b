package org.thinkuknow.web;

import java.util.List;

import static org.thinkuknow.account.Role.OFFENDER_MANAGER;
import static org.thinkuknow.account.Role.SUPERVISOR;
import static org.thinkuknow.web.Route.only;
import static org.thinkuknow.web.Route.open;

/** The part of the table of addresses that is about forces abroad. */
final class RoutesAbroad {

    private RoutesAbroad() {}

    static List<Route> all() {
        return List.of(
                only("overseas", "/overseas", OFFENDER_MANAGER, SUPERVISOR),
                only("triage/overseas", "/triage/overseas", OFFENDER_MANAGER, SUPERVISOR),
                only("overseas/new", "/overseas/new", OFFENDER_MANAGER),
                only("overseas/:reference", "/overseas/X", OFFENDER_MANAGER, SUPERVISOR),
                only("/overseas/log.csv", "/overseas/log.csv", OFFENDER_MANAGER, SUPERVISOR),
                open("/overseas/received/{reference}/{key}", "/overseas/received/x/y", 404),
                open("/overseas/received/{reference}/{key}/code", "/overseas/received/x/y/code", 405),
                open("/overseas/received/{reference}/{key}/acknowledge", "/overseas/received/x/y/acknowledge", 405),
                open("/overseas/received/{reference}/{key}/outcome", "/overseas/received/x/y/outcome", 405),
                open("/overseas/received/{reference}/{key}/package.pdf", "/overseas/received/x/y/package.pdf", 405),
                open(
                        "/overseas/received/{reference}/{key}/package.signed.zip",
                        "/overseas/received/x/y/package.signed.zip",
                        405),
                open(
                        "/overseas/received/{reference}/{key}/package.stix.json",
                        "/overseas/received/x/y/package.stix.json",
                        405),
                open(
                        "/overseas/received/{reference}/{key}/package.misp.json",
                        "/overseas/received/x/y/package.misp.json",
                        405));
    }
}
