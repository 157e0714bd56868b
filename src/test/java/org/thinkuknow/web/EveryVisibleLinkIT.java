package org.thinkuknow.web;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.account.Role;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.disclosure.SchoolPart;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.ownlessons.OwnExample;
import org.thinkuknow.ownlessons.OwnLessons;
import org.thinkuknow.planning.Classes;
import org.thinkuknow.planning.NewClass;
import org.thinkuknow.planning.SchoolCalendar;
import org.thinkuknow.planning.YearGroup;
import org.thinkuknow.planning.YearOfClass;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.support.Visitor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/**
 * Every link that somebody can see leads somewhere, for each role and for nobody: in a real browser they are pressed on everybody's first
 * page; on the others the server is asked where they lead.
 */
class EveryVisibleLinkIT extends RunningApplication {

    private static final Pattern ROOMS =
            Pattern.compile("/(teach|visits|offenders|journeys|triage|load|statistics|safeguarding|admin|staff)(/.*)?");
    private static final Pattern FOR_EVERYBODY =
            Pattern.compile("/(?!" + ROOMS.pattern().substring(1) + "$).*");
    private static final Pattern FILES = Pattern.compile(
            ".*\\.(js|css|svg|png|json|xml|txt|gift|csv|zip|pdf|atom|jpg)(\\?.*)?|/actuator/.*|/api/.*");
    private static final Map<Role, String> BEGIN = Map.ofEntries(
            Map.entry(Role.OFFICER, "/triage"),
            Map.entry(Role.SUPERVISOR, "/triage"),
            Map.entry(Role.TEACHER, "/teach"),
            Map.entry(Role.ADMIN, "/admin"),
            Map.entry(Role.EDUCATOR, "/visits"),
            Map.entry(Role.ANALYST, "/statistics"),
            Map.entry(Role.OFFENDER_MANAGER, "/offenders"),
            Map.entry(Role.SAFEGUARDING_LEAD, "/safeguarding"),
            Map.entry(Role.HEAD, "/head"),
            Map.entry(Role.CHAIR, "/chair"),
            Map.entry(Role.TRUST_LEAD, "/trust"));

    /** Where a child begins, and where one goes who needs somebody. */
    private static final Set<String> FIRST = Set.of("/", "/report", "/help");

    private static final Set<String> BY_OTHERS = new HashSet<>();

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private OwnLessons own;

    @Autowired
    private OwnExample example;

    @Autowired
    private Classes classes;

    @Autowired
    private YearOfClass year;

    @Autowired
    private SchoolCalendar calendar;

    @Autowired
    private LiveLessons lessons;

    @AfterEach
    void leaveNothing() {
        TEACHER.run(() -> lessons.running().forEach(lesson -> lessons.end(lesson.code())));
        TEACHER.run(() -> classes.mine(calendar.thisYear()).stream()
                .filter(each -> each.name().startsWith("V "))
                .forEach(each -> classes.remove(each.reference())));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void leadsSomewhereForEachRole(Role role) {
        var begin = new ArrayList<>(List.of(BEGIN.getOrDefault(role, "/staff/room")));
        Route.ALL.stream()
                .filter(route -> !route.everybody() && route.roles().contains(role) && route.answer() == 200)
                .map(Route::path)
                .forEach(begin::add);
        if (role == Role.TEACHER) {
            begin.addAll(somethingInEachOfTheTeachersPlaces());
        }
        something();
        try (var browser = Browser.open()) {
            SignIn.as("demo-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-'), browser, address("/sign-in"));
            assertThat(browser.path()).as("where %s arrives", role).isEqualTo(begin.getFirst());
            browser.find("[popovertarget=account]").click();
            browser.await(() -> browser.find("#sign-out").getText().equals("Sign out"));
            var presser = new Presser(browser, this::address, BY_OTHERS)
                    .pressingOn(begin.getFirst()::equals)
                    .from(begin, ROOMS);
            assertThat(presser.dead()).as("dead links of %s", role).isEmpty();
            assertThat(BY_OTHERS).as("the brand of a staff page").anyMatch(pressed -> pressed.endsWith(" /"));
            assertThat(presser.pressed()).isGreaterThan(3);
        }
    }

    @Test
    void leadsSomewhereForWhoeverIsNotSignedIn() {
        var begin = Route.ALL.stream()
                .filter(route -> route.everybody()
                        && route.answer() == 200
                        && !FILES.matcher(route.path()).matches())
                .map(Route::path)
                .toList();
        try (var browser = Browser.open()) {
            var presser = new Presser(browser, this::address, new HashSet<>())
                    .pressingOn(FIRST::contains)
                    .from(begin, FOR_EVERYBODY);
            assertThat(presser.dead()).as("dead links of public pages").isEmpty();
            assertThat(presser.reached())
                    .contains("/", "/report", "/help", "/ask/*", "/learn/4-7/*", "/learn/map", "/button");
            assertThat(presser.pressed()).isGreaterThan(100);
        }
    }

    /** A report, so that the queue is not empty. */
    private void something() {
        var visitor = new Visitor(address(""));
        var form = Jsoup.parse(visitor.get("/report").body());
        visitor.post(
                "/report",
                Map.of(
                        "submission",
                        form.select("input[name=submission]").val(),
                        "what",
                        ChildWords.of("they say things"),
                        "meeting",
                        "yes"));
    }

    /** A draft, a signed record, one for the lead, a lesson of one's own that is published, a class with a plan, and a lesson that runs. */
    private List<String> somethingInEachOfTheTeachersPlaces() {
        return TEACHER.get(() -> {
            var handed = disclosures.begin();
            var begun = disclosures.open(handed).text();
            disclosures.save(handed, begun.with(new SchoolPart("5B", DangerAnswer.UNSAID, null, AboutStaff.NOBODY)));
            disclosures.handOver(handed);
            var draft = own.begin(AgeBand.SEVEN_TO_ELEVEN, example.of(AgeBand.SEVEN_TO_ELEVEN));
            own.publish(draft.reference(), draft.revision());
            var group = YearGroup.of("year-5").orElseThrow();
            var made = classes.make(new NewClass(
                    "V " + Long.toString(System.nanoTime(), Character.MAX_RADIX),
                    group,
                    group.band(),
                    calendar.thisYear()));
            year.fill(made.reference());
            var code = lessons.start("/learn/7-11/real-or-made-up");
            return List.of(
                    "/teach/disclosure/" + disclosures.begin(),
                    "/teach/disclosure/" + handed,
                    "/teach/disclosure/" + handed + "/check",
                    "/teach/own/" + draft.reference(),
                    "/teach/plan/" + made.reference(),
                    "/teach/map/" + made.reference(),
                    "/teach/live/" + code,
                    "/teach/live/" + code + "/board");
        });
    }
}
