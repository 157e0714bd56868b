package org.thinkuknow.web;

import java.util.List;

import static org.thinkuknow.account.Role.CHAIR;
import static org.thinkuknow.account.Role.EDUCATOR;
import static org.thinkuknow.account.Role.HEAD;
import static org.thinkuknow.account.Role.SAFEGUARDING_LEAD;
import static org.thinkuknow.account.Role.SUPERVISOR;
import static org.thinkuknow.account.Role.TEACHER;
import static org.thinkuknow.web.Route.answering;
import static org.thinkuknow.web.Route.only;
import static org.thinkuknow.web.Route.open;

/** The addresses of visits to schools, and of whoever hears at a school of what was told. */
final class RoutesOfVisits {

    private RoutesOfVisits() {}

    static List<Route> all() {
        return List.of(
                only("visits", "/visits", EDUCATOR, SUPERVISOR),
                only("visits/new", "/visits/new", EDUCATOR),
                only("visits/:reference", "/visits/X", EDUCATOR, SUPERVISOR),
                only("visits/papers", "/visits/papers", EDUCATOR),
                open("/visits/calendar/{secret}.ics", "/visits/calendar/x.ics", 404),
                open("/visits/feedback/{key}", "/visits/feedback/x", 404),
                answering(404, "/visits/{reference}/letter.pdf", "/visits/X/letter.pdf", EDUCATOR, SUPERVISOR),
                answering(404, "/visits/{reference}/sheet.pdf", "/visits/X/sheet.pdf", EDUCATOR, SUPERVISOR),
                only("visits/:reference/told", "/visits/X/told", EDUCATOR),
                only("visits/:reference/told/:disclosure", "/visits/X/told/Y", EDUCATOR),
                only("visits/:reference/told/:disclosure/check", "/visits/X/told/Y/check", EDUCATOR),
                only("teach/concerns", "/teach/concerns", TEACHER),
                only("safeguarding", "/safeguarding", SAFEGUARDING_LEAD),
                only("safeguarding/children", "/safeguarding/children", SAFEGUARDING_LEAD),
                only("safeguarding/children/:number", "/safeguarding/children/X", SAFEGUARDING_LEAD),
                only("safeguarding/leads", "/safeguarding/leads", SAFEGUARDING_LEAD),
                only("safeguarding/figures", "/safeguarding/figures", SAFEGUARDING_LEAD),
                only("/safeguarding/figures.csv", "/safeguarding/figures.csv", SAFEGUARDING_LEAD),
                only("safeguarding/results", "/safeguarding/results", SAFEGUARDING_LEAD),
                only("safeguarding/transfers", "/safeguarding/transfers", SAFEGUARDING_LEAD),
                only("safeguarding/transfers/:reference", "/safeguarding/transfers/X", SAFEGUARDING_LEAD),
                only("safeguarding/transfers/send/:number", "/safeguarding/transfers/send/X", SAFEGUARDING_LEAD),
                only("head", "/head", HEAD),
                only("head/:reference", "/head/X", HEAD),
                only("chair", "/chair", CHAIR),
                only("chair/:reference", "/chair/X", CHAIR),
                only("safeguarding/:reference", "/safeguarding/X", SAFEGUARDING_LEAD));
    }
}
