package org.thinkuknow.web;

import org.thinkuknow.account.Role;

import java.util.EnumSet;
import java.util.List;

import static org.thinkuknow.web.Route.open;

/** The part of the table of addresses that is about the sign-ins of other organisations. */
final class RoutesOfSignOns {

    private RoutesOfSignOns() {}

    static List<Route> all() {
        return List.of(
                open("/sign-in/with/{key}", "/sign-in/with/none", 404),
                signedIn("/account/sign-on", "/account/sign-on", 302),
                signedIn("/account/sign-on/with/{key}", "/account/sign-on/with/none", 404),
                signedIn("/account/sign-on/remove", "/account/sign-on/remove", 405));
    }

    private static Route signedIn(String pattern, String path, int status) {
        return new Route(pattern, path, false, EnumSet.allOf(Role.class), status);
    }
}
