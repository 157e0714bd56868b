package org.thinkuknow.looks;

import org.jsoup.Jsoup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.account.Role;
import org.thinkuknow.support.Visitor;
import org.thinkuknow.web.Route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import static org.thinkuknow.account.Role.ADMIN;
import static org.thinkuknow.account.Role.ANALYST;
import static org.thinkuknow.account.Role.CHAIR;
import static org.thinkuknow.account.Role.EDUCATOR;
import static org.thinkuknow.account.Role.HEAD;
import static org.thinkuknow.account.Role.OFFENDER_MANAGER;
import static org.thinkuknow.account.Role.OFFICER;
import static org.thinkuknow.account.Role.SAFEGUARDING_LEAD;
import static org.thinkuknow.account.Role.SUPERVISOR;
import static org.thinkuknow.account.Role.TEACHER;
import static org.thinkuknow.account.Role.TRUST_LEAD;

/** Every page of the table of addresses, each once, with something of the demo on it. */
final class RoutedPages {

    /** Files, the page that leads away at once, and what is the same page with less. */
    private static final Pattern LEFT_OUT = Pattern.compile("/leave|/audit\\?.*|/statistics/2026-(W01|01)|"
            + ".*(\\.(js|css|svg|png|json|xml|txt|gift|csv|zip|pdf|atom|jpg|ics|pem)(\\?.*)?|/photo)");

    /** Who has the fullest view of what several may open. */
    private static final List<Role> FULLEST = List.of(
            TEACHER,
            EDUCATOR,
            OFFENDER_MANAGER,
            ADMIN,
            SAFEGUARDING_LEAD,
            HEAD,
            CHAIR,
            TRUST_LEAD,
            SUPERVISOR,
            OFFICER,
            ANALYST);

    /** Where something of the demo is, by the template of its page. */
    private static final Map<String, String> THERE = Map.ofEntries(
            Map.entry("triage/:reference?", "'/triage/', case_reference from triage_referral order by made_at"),
            Map.entry(
                    "triage/:reference/beside/:other",
                    "'/triage/', one.reference, '/beside/', two.reference from triage_case one join triage_case two "
                            + "on one.reference <> two.reference order by one.received_at, two.received_at"),
            Map.entry("triage/people/:card", "'/triage/people/', reference from people_card"),
            Map.entry(
                    "triage/reader/examples/like/:reference",
                    "'/triage/reader/examples/like/', reference from triage_case order by received_at"),
            Map.entry("offenders/:reference", "'/offenders/', reference from offender"),
            Map.entry("offenders/:reference/journeys", "'/offenders/', offender, '/journeys' from travel_journey"),
            Map.entry("journeys/:reference", "'/journeys/', reference from travel_journey"),
            Map.entry("triage/wanted/:reference", "'/triage/wanted/', reference from wanted_person"),
            Map.entry("overseas/:reference", "'/overseas/', reference from overseas_package"),
            Map.entry("visits/:reference", "'/visits/', reference from visit where leader = 'demo-educator'"),
            Map.entry(
                    "visits/:reference/told",
                    "'/visits/', reference, '/told' from visit where leader = 'demo-educator'"),
            Map.entry(
                    "visits/:reference/told/:disclosure",
                    "'/visits/', visit, '/told/', disclosure from visit_disclosure where author = 'demo-educator'"),
            Map.entry(
                    "visits/:reference/told/:disclosure/check",
                    "'/visits/', visit, '/told/', disclosure, '/check' from visit_disclosure where author = 'demo-educator'"),
            Map.entry(
                    "safeguarding/:reference",
                    "'/safeguarding/', disclosure from disclosure_hand_over where school = 'demo-school' and recipient is null"),
            Map.entry(
                    "safeguarding/children/:number",
                    "'/safeguarding/children/', number from pupil_file where school = 'demo-school'"),
            Map.entry(
                    "safeguarding/transfers/:reference",
                    "'/safeguarding/transfers/', reference from school_transfer where from_school = 'demo-school'"),
            Map.entry(
                    "safeguarding/transfers/send/:number",
                    "'/safeguarding/transfers/send/', number from pupil_file where school = 'demo-school'"),
            Map.entry(
                    "teach/live/:code",
                    "'/teach/live/', open_code from live_lesson where teacher = 'demo-teacher' and open_code is not null"),
            Map.entry(
                    "teach/live/:code/board",
                    "'/teach/live/', open_code, '/board' from live_lesson where teacher = 'demo-teacher' and open_code is not null"),
            Map.entry(
                    "teach/results/:reference",
                    "'/teach/results/', reference from live_lesson where teacher = 'demo-teacher' and ended_at is not null"),
            Map.entry("teach/own/:reference", "'/teach/own/', reference from own_lesson where school = 'demo-school'"),
            Map.entry(
                    "teach/own/:reference/:edition/teach",
                    "'/teach/own/', reference, '/1/teach' from own_lesson where school = 'demo-school'"),
            Map.entry(
                    "teach/plan/:class", "'/teach/plan/', reference from planning_class where owner = 'demo-teacher'"),
            Map.entry("teach/map/:class?", "'/teach/map/', reference from planning_class where owner = 'demo-teacher'"),
            Map.entry(
                    "teach/disclosure/:reference",
                    "'/teach/disclosure/', reference from disclosure where author = 'demo-teacher' and signed_at is not null"),
            Map.entry(
                    "teach/disclosure/:reference/check",
                    "'/teach/disclosure/', reference, '/check' from disclosure where author = 'demo-teacher' and signed_at is null"),
            Map.entry(
                    "/teach/pack/week/{inClass}/{week}",
                    "'/teach/pack/week/', class, '/', week from planning_lesson order by week"),
            Map.entry("/wanted/{reference}", "'/wanted/', reference from wanted_person where state = 'PUBLISHED'"),
            Map.entry(
                    "/wanted/{reference}/tip",
                    "'/wanted/', reference, '/tip' from wanted_person where state = 'PUBLISHED'"),
            Map.entry(
                    "/visits/feedback/{key}",
                    "'/visits/feedback/', feedback_key from visit where state in ('HELD', 'FOLLOWED_UP')"));

    private final JdbcClient database;
    private final String site;
    private final Set<String> addresses = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    RoutedPages(JdbcClient database, String site) {
        this.database = database;
        this.site = site;
    }

    /** Of a page about something, that with something of the demo; where the demo has nothing, as it is when there is nothing. */
    List<PageState> all() {
        var pages = new ArrayList<PageState>();
        for (var route : Route.ALL) {
            if (!LEFT_OUT.matcher(route.path()).matches()) {
                withSomething(route)
                        .map(there -> PageState.page(who(route), there))
                        .or(() -> asItIs(route))
                        .filter(page -> isNew(page.address()))
                        .ifPresent(pages::add);
            }
        }
        return pages;
    }

    private boolean isNew(String path) {
        return addresses.add(path.replaceFirst("(.)/$", "$1"));
    }

    private Optional<String> withSomething(Route route) {
        return Optional.ofNullable(THERE.get(route.template()))
                .filter(there ->
                        !route.path().equals("/triage") && !route.path().equals("/teach/map"))
                .flatMap(there -> {
                    var parts = there.split(" from ", 2);
                    return database.sql("select concat(%s) from %s limit 1".formatted(parts[0], parts[1]))
                            .query(String.class)
                            .optional();
                });
    }

    private Optional<PageState> asItIs(Route route) {
        if (!route.everybody()) {
            return Optional.of(PageState.page(who(route), route.path())).filter(page -> route.answer() == 200);
        }
        var answer = new Visitor(site).get(route.path());
        var isPage = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        return isPage
                        && answer.statusCode() < 405
                        && words.add(Jsoup.parse(answer.body()).text())
                ? Optional.of(PageState.page(PageState.NOBODY, route.path()))
                : Optional.empty();
    }

    private static String who(Route route) {
        return route.everybody()
                ? PageState.NOBODY
                : FULLEST.stream()
                        .filter(route.roles()::contains)
                        .findFirst()
                        .map(role ->
                                "demo-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse(PageState.NOBODY);
    }
}
