package org.thinkuknow.web;

import java.util.List;

import static org.thinkuknow.web.Route.open;

/** The addresses of referrals: everybody has them, with a link and a code that nobody can guess. */
final class RoutesOfAgencies {

    private RoutesOfAgencies() {}

    static List<Route> all() {
        return List.of(
                open("/referral/{reference}/{key}", "/referral/x/y", 404),
                open("/referral/{reference}/{key}/acknowledge", "/referral/x/y/acknowledge", 405),
                open("/referral/{reference}/{key}/answer", "/referral/x/y/answer", 405),
                open("/referral/{reference}/{key}/report.pdf", "/referral/x/y/report.pdf", 405),
                open("/referral/{reference}/{key}/report.json", "/referral/x/y/report.json", 405),
                open("/referral/{reference}/{key}/signed.zip", "/referral/x/y/signed.zip", 405),
                open("/signing-keys.pem", "/signing-keys.pem", 200));
    }
}
