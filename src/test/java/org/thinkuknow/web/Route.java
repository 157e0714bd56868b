package org.thinkuknow.web;

import org.thinkuknow.account.Role;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static org.thinkuknow.account.Role.ADMIN;
import static org.thinkuknow.account.Role.ANALYST;
import static org.thinkuknow.account.Role.OFFENDER_MANAGER;
import static org.thinkuknow.account.Role.OFFICER;
import static org.thinkuknow.account.Role.SUPERVISOR;
import static org.thinkuknow.account.Role.TEACHER;

/**
 * An address of the application and who may open it. Every route and every handler must be in this table.
 *
 * @param template as the application has it
 * @param path     an address that fits the template
 * @param everybody whether no sign-in is needed
 * @param roles    who may open it, if not everybody
 * @param answer   the status for whoever may
 */
public record Route(String template, String path, boolean everybody, Set<Role> roles, int answer) {

    private static final List<Route> MOST = List.of(
            page("/"),
            page("/learn/4-7"),
            missing("/learn/nowhere"),
            page("/learn/7-11/who-is-a-friend-online"),
            missing("/learn/7-11/no-such-lesson"),
            open("learn/:band/:lesson/quiz", "/learn/11-14/chat-trust-and-pressure/quiz", 200),
            page("/learn/14-18/when-it-stops-feeling-right/teach"),
            page("/learn/map"),
            page("/learn/7-11/who-is-a-friend-online/teach/slides"),
            page("/learn/7-11/who-is-a-friend-online/teach/worksheet"),
            page("/learn/7-11/who-is-a-friend-online/teach/home-sheet"),
            missing("/learn/7-11/who-is-a-friend-online/teach/nothing"),
            open("/learn/{band}/{slug}/quiz.gift", "/learn/7-11/who-is-a-friend-online/quiz.gift", 200),
            open("/learn/{band}/{slug}/quiz.csv", "/learn/7-11/who-is-a-friend-online/quiz.csv", 200),
            open("/learn/{band}/{slug}/quiz-qti.zip", "/learn/7-11/who-is-a-friend-online/quiz-qti.zip", 200),
            open("/learn/{band}/{slug}/scorm.zip", "/learn/7-11/who-is-a-friend-online/scorm.zip", 200),
            open("/learn/{band}/{slug}/scorm.zip", "/learn/7-11/no-such-lesson/scorm.zip", 404),
            open("/ask", "/ask", 200),
            open("/ask/{slug}", "/ask/meet-up-asked", 200),
            open("/ask/{slug}", "/ask/nobody-asks-this", 404),
            open("/help", "/help", 200),
            open("/help/{slug}", "/help/who-reads-it", 200),
            open("/help/{slug}", "/help/helplines", 200),
            open("/help/{slug}", "/help/privacy", 404),
            open("/privacy", "/privacy", 200),
            open("/accessibility", "/accessibility", 200),
            open("/service", "/service", 200),
            open("/service/{week}", "/service/2000-W01", 404),
            open("/service.json", "/service.json", 200),
            open("/service.csv", "/service.csv", 200),
            open("/wanted", "/wanted", 200),
            open("/wanted", "/wanted?region=WALES&sex=FEMALE", 200),
            open("/wanted/{reference}", "/wanted/W-NO-SUCH", 404),
            open("/wanted/{reference}/photo.jpg", "/wanted/W-NO-SUCH/photo.jpg", 404),
            open("/wanted/{reference}/tip", "/wanted/W-NO-SUCH/tip", 404),
            open("/wanted.json", "/wanted.json", 200),
            open("/wanted.atom", "/wanted.atom", 200),
            open("/wanted.schema.json", "/wanted.schema.json", 200),
            open("/schemas/child-file.schema.json", "/schemas/child-file.schema.json", 200),
            open("/sitemap.xml", "/sitemap.xml", 200),
            open("/robots.txt", "/robots.txt", 200),
            open("/.well-known/security.txt", "/.well-known/security.txt", 200),
            open("/report", "/report", 200),
            open("/report", "/report?from=a-site&lesson=friends-on-a-screen", 200),
            open("/report", "/report?for=under-11", 200),
            open("/report", "/report?for=adult", 200),
            open("/report/form", "/report/form", 200),
            open("/report", "/report?lang=ur", 200),
            open("/report/more", "/report/more", 405),
            open("/report/reminder", "/report/reminder", 405),
            open("/report/notes", "/report/notes", 405),
            open("/report/reply", "/report/reply", 200),
            open("/button", "/button", 200),
            open("/button.js", "/button.js?host=a-site", 200),
            open("/button.svg", "/button.svg?lang=cy", 200),
            open("/api/openapi.json", "/api/openapi.json", 200),
            open("/api/reports", "/api/reports", 405),
            open("/api/funnel", "/api/funnel", 401),
            open("/policy-report", "/policy-report", 405),
            open("/leave", "/leave", 200),
            open("/leave/away", "/leave/away", 303),
            open("/sign-in", "/sign-in", 200),
            open("/first-administrator", "/first-administrator", 200),
            open("/actuator/health", "/actuator/health", 200),
            open("/actuator/health/**", "/actuator/health/readiness", 200),
            open("/styles/*.css", "/styles/tokens.css", 200),
            open("/styles/public/*.css", "/styles/public/words.css", 200),
            open("/scripts/*.js", "/scripts/apply-settings.js", 200),
            open("/illustrations/*.svg", "/illustrations/logo.svg", 200),
            open("/illustrations/*.png", "/illustrations/share-card.png", 200),
            only("triage/:reference?", "/triage", OFFICER, SUPERVISOR),
            only("triage/:reference?", "/triage/X", OFFICER, SUPERVISOR),
            only("triage/:reference?", "/triage/", OFFICER, SUPERVISOR),
            only("triage/search", "/triage/search", OFFICER, SUPERVISOR),
            only("triage/:reference/beside/:other", "/triage/X/beside/Y", OFFICER, SUPERVISOR),
            only("triage/people/:card", "/triage/people/X", OFFICER, SUPERVISOR),
            only("triage/telephone", "/triage/telephone", OFFICER, SUPERVISOR),
            only("triage/tasks", "/triage/tasks", OFFICER, SUPERVISOR),
            only("triage/mailbox", "/triage/mailbox", OFFICER, SUPERVISOR),
            only("load", "/load", SUPERVISOR),
            only("audit", "/audit", SUPERVISOR),
            only("audit", "/audit?what=looked&from=2026-11-01&person=0123456789abcdef", SUPERVISOR),
            only("/audit/record.csv", "/audit/record.csv?to=2026-11-01", SUPERVISOR),
            only("triage/figures", "/triage/figures", ANALYST, SUPERVISOR),
            only("statistics/:period?", "/statistics", ANALYST, SUPERVISOR),
            only("statistics/:period?", "/statistics/2026-W01", ANALYST, SUPERVISOR),
            only("statistics/:period?", "/statistics/2026-01", ANALYST, SUPERVISOR),
            only("statistics/:period?", "/statistics/2026-Q1", ANALYST, SUPERVISOR),
            only("/statistics/{period}/figures.csv", "/statistics/2026-01/figures.csv", ANALYST, SUPERVISOR),
            only("/statistics/{period}/report.pdf", "/statistics/2026-01/report.pdf", ANALYST, SUPERVISOR),
            only("offenders", "/offenders", OFFENDER_MANAGER, SUPERVISOR),
            only("offenders/new", "/offenders/new", OFFENDER_MANAGER),
            only("offenders/search", "/offenders/search", OFFENDER_MANAGER, SUPERVISOR),
            only("offenders/:reference", "/offenders/X", OFFENDER_MANAGER, SUPERVISOR),
            only("offenders/:reference/journeys", "/offenders/X/journeys", OFFENDER_MANAGER, SUPERVISOR),
            only("journeys", "/journeys", OFFENDER_MANAGER, SUPERVISOR),
            only("journeys/:reference", "/journeys/X", OFFENDER_MANAGER, SUPERVISOR),
            answering(
                    404,
                    "/offenders/{reference}/notifications/{notification}/receipt.pdf",
                    "/offenders/X/notifications/Y/receipt.pdf",
                    OFFENDER_MANAGER,
                    SUPERVISOR),
            answering(404, "/offenders/{reference}/file.pdf", "/offenders/X/file.pdf", OFFENDER_MANAGER, SUPERVISOR),
            answering(404, "/offenders/{reference}/file.json", "/offenders/X/file.json", OFFENDER_MANAGER, SUPERVISOR),
            only("offenders/law", "/offenders/law", OFFENDER_MANAGER, SUPERVISOR),
            only("offenders/duties", "/offenders/duties", OFFENDER_MANAGER, SUPERVISOR),
            only("triage/wanted", "/triage/wanted", OFFENDER_MANAGER, SUPERVISOR),
            only("triage/wanted/new", "/triage/wanted/new", OFFENDER_MANAGER),
            only("triage/wanted/:reference", "/triage/wanted/X", OFFENDER_MANAGER, SUPERVISOR),
            answering(
                    404,
                    "/triage/wanted/{reference}/photo.jpg",
                    "/triage/wanted/X/photo.jpg",
                    OFFENDER_MANAGER,
                    SUPERVISOR),
            answering(405, "/triage/wanted/{reference}/photo", "/triage/wanted/X/photo", OFFENDER_MANAGER),
            only("triage/retention", "/triage/retention", SUPERVISOR),
            only("triage/files", "/triage/files", SUPERVISOR),
            open("/transfer/{reference}/{key}", "/transfer/x/y", 404),
            open("/transfer/{reference}/{key}/receipt", "/transfer/x/y/receipt", 405),
            only("teach", "/teach", TEACHER),
            only("teach/start", "/teach/start?ask=1", TEACHER),
            only("teach/live/:code", "/teach/live/X", TEACHER),
            only("teach/live/:code/board", "/teach/live/X/board", TEACHER),
            only("teach/together", "/teach/together", TEACHER),
            only("teach/taught", "/teach/taught", TEACHER),
            only("teach/results/:reference", "/teach/results/X", TEACHER),
            answering(404, "/teach/results/{reference}/answers.csv", "/teach/results/X/answers.csv", TEACHER),
            only("teach/own", "/teach/own", TEACHER),
            only("teach/own/:reference", "/teach/own/X", TEACHER),
            only("teach/own/:reference/:edition/teach", "/teach/own/X/1/teach", TEACHER),
            answering(404, "/teach/own/{reference}/lesson.zip", "/teach/own/X/lesson.zip", TEACHER),
            answering(405, "/teach/own/bring", "/teach/own/bring", TEACHER),
            answering(404, "/teach/results/{reference}/results.pdf", "/teach/results/X/results.pdf", TEACHER),
            only("teach/plan", "/teach/plan", TEACHER),
            only("teach/plan/:class", "/teach/plan/X", TEACHER),
            only("teach/prepare/:lesson?", "/teach/prepare/X", TEACHER),
            only("teach/map/:class?", "/teach/map", TEACHER),
            only("teach/map/:class?", "/teach/map/X", TEACHER),
            only("/teach/pack/lesson/{band}/{lesson}", "/teach/pack/lesson/7-11/who-is-a-friend-online", TEACHER),
            answering(404, "/teach/pack/week/{inClass}/{week}", "/teach/pack/week/X/2026-11-23", TEACHER),
            only("teach/written/:words", "/teach/written/X?ask=1", TEACHER),
            only("teach/disclosure/:reference", "/teach/disclosure/X", TEACHER),
            only("teach/disclosure/:reference/check", "/teach/disclosure/X/check", TEACHER),
            open("/offenders/calendar/{secret}.ics", "/offenders/calendar/x.ics", 404),
            only("admin", "/admin", ADMIN),
            only("admin/hosts", "/admin/hosts", ADMIN),
            only("admin/languages", "/admin/languages", ADMIN),
            only("admin/on-call", "/admin/on-call", ADMIN, SUPERVISOR),
            only("/admin/on-call/week/{day}.ics", "/admin/on-call/week/2026-11-23.ics", ADMIN, SUPERVISOR),
            only("on-call", "/on-call", OFFICER, SUPERVISOR),
            open("/on-call/calendar/{secret}.ics", "/on-call/calendar/x.ics", 404),
            new Route("staff/room", "/staff/room", false, EnumSet.allOf(Role.class), 200),
            new Route("/account", "/account", false, EnumSet.allOf(Role.class), 200),
            new Route("/account/password", "/account/password", false, EnumSet.allOf(Role.class), 405),
            new Route("/account/code", "/account/code", false, EnumSet.allOf(Role.class), 302),
            new Route("/account/app", "/account/app", false, EnumSet.allOf(Role.class), 200),
            new Route("/account/app/remove", "/account/app/remove", false, EnumSet.allOf(Role.class), 405),
            new Route("/account/recovery/stop", "/account/recovery/stop", false, EnumSet.allOf(Role.class), 405),
            new Route("/account/passkeys", "/account/passkeys", false, EnumSet.allOf(Role.class), 405),
            new Route("/account/passkeys/begin", "/account/passkeys/begin", false, EnumSet.allOf(Role.class), 405),
            new Route("/account/passkeys/name", "/account/passkeys/name", false, EnumSet.allOf(Role.class), 405),
            new Route("/account/passkeys/remove", "/account/passkeys/remove", false, EnumSet.allOf(Role.class), 405),
            new Route("account/sessions", "/account/sessions", false, EnumSet.allOf(Role.class), 200),
            open("/account/session", "/account/session", 200),
            new Route("/staff", "/staff", false, EnumSet.allOf(Role.class), 302),
            nobody("/actuator"),
            missing("/actuator/env"),
            missing("/actuator/beans"),
            missing("/actuator/heapdump"),
            missing("/actuator/shutdown"),
            missing("/learn"),
            missing("/teach/nothing-here"),
            missing("/admin/nothing-here"),
            missing("/api/nothing-here"),
            missing("/no-such-page"),
            missing("/no/such/page"));

    public static final List<Route> ALL = Stream.of(
                    MOST,
                    RoutesAbroad.all(),
                    RoutesOfSignOns.all(),
                    RoutesOfTheReader.all(),
                    RoutesOfAgencies.all(),
                    RoutesOfVisits.all(),
                    RoutesOnBoard.all(),
                    RoutesInClass.all())
            .flatMap(List::stream)
            .toList();

    static Route open(String template, String path, int answer) {
        return new Route(template, path, true, EnumSet.allOf(Role.class), answer);
    }

    static Route only(String template, String path, Role first, Role... more) {
        return new Route(template, path, false, EnumSet.of(first, more), 200);
    }

    /** One that answers whoever may open it with another status, as if there were nothing of that reference. */
    static Route answering(int answer, String template, String path, Role first, Role... more) {
        return new Route(template, path, false, EnumSet.of(first, more), answer);
    }

    private static Route nobody(String path) {
        return new Route(path, path, false, EnumSet.noneOf(Role.class), 200);
    }

    /** A page that is served from memory, by no handler. */
    private static Route page(String path) {
        return open(path, path, 200);
    }

    private static Route missing(String path) {
        return open(path, path, 404);
    }

    static List<String> templates() {
        return new ArrayList<>(ALL.stream().map(Route::template).distinct().toList());
    }
}
