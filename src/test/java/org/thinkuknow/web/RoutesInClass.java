package org.thinkuknow.web;

import java.util.List;

import static org.thinkuknow.web.Route.open;

/** The addresses of screens in a live lesson on which nobody is signed in. */
final class RoutesInClass {

    private RoutesInClass() {}

    static List<Route> all() {
        return List.of(
                open("/join", "/join", 200),
                open("/join/{code}", "/join/BCDGHJ", 404),
                open("/join/{code}/events", "/join/BCDGHJ/events", 404),
                open("/join/{code}/key", "/join/BCDGHJ/key", 404),
                open("/join/{code}/now", "/join/BCDGHJ/now", 404),
                open("/join/{code}/stops", "/join/BCDGHJ/stops", 404),
                open("/join/{code}/stops/{stop}", "/join/BCDGHJ/stops/step-1", 404),
                open("/join/{code}/whys/{question}", "/join/BCDGHJ/whys/x", 404),
                open("/join/{code}/seats", "/join/BCDGHJ/seats", 405),
                open("/join/{code}/back", "/join/BCDGHJ/back", 405),
                open("/join/{code}/answers", "/join/BCDGHJ/answers", 405),
                open("/join/{code}/words", "/join/BCDGHJ/words", 405),
                open("/join/{code}/questions", "/join/BCDGHJ/questions", 405),
                open("/remote/{code}", "/remote/BCDGHJ", 200),
                open("/remote/{code}", "/remote/nothing", 404),
                open("/remote/{code}/now", "/remote/BCDGHJ/now", 404),
                open("/remote/{code}/asking", "/remote/BCDGHJ/asking", 405),
                open("/remote/{code}/steps", "/remote/BCDGHJ/steps", 405));
    }
}
