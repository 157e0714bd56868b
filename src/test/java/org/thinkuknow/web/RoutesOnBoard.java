package org.thinkuknow.web;

import java.util.List;

import static org.thinkuknow.account.Role.ADMIN;
import static org.thinkuknow.account.Role.SAFEGUARDING_LEAD;
import static org.thinkuknow.account.Role.TRUST_LEAD;
import static org.thinkuknow.web.Route.answering;
import static org.thinkuknow.web.Route.only;
import static org.thinkuknow.web.Route.open;

/** The addresses at which schools come on board. */
final class RoutesOnBoard {

    private RoutesOnBoard() {}

    static List<Route> all() {
        return List.of(
                open("/schools/join", "/schools/join", 200),
                open("/schools/asked", "/schools/asked", 200),
                open("/schools/code", "/schools/code", 200),
                open("/schools/invited", "/schools/invited", 405),
                open("/schools/invited/{code}", "/schools/invited/x", 404),
                only("safeguarding/staff", "/safeguarding/staff", SAFEGUARDING_LEAD),
                only("admin/schools", "/admin/schools", ADMIN),
                only("admin/trusts", "/admin/trusts", ADMIN),
                only("trust", "/trust", TRUST_LEAD),
                answering(404, "/admin/schools/{reference}/letter.pdf", "/admin/schools/X/letter.pdf", ADMIN));
    }
}
