package org.thinkuknow.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteConfiguration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
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
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.ElementWords;
import org.thinkuknow.support.StaffViews;
import org.thinkuknow.support.Visitor;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/**
 * Every link on every page for staff leads somewhere, for each role: on views as the server makes them, on other pages as they are sent.
 * Pages of one kind (two cases, two weeks) count once, and so do links of one kind on them. That a press in a browser goes there,
 * {@link EveryVisibleLinkIT} says.
 */
class EveryStaffLinkIT extends StaffViews {

    private static final Pattern ROOMS = Pattern.compile(
            "/(teach|visits|offenders|journeys|triage|load|statistics|safeguarding|admin|staff|head|chair|trust)(/.*)?");
    private static final Pattern OUTSIDE = Pattern.compile("(?i)[a-z]+:.*|//.*|#.*|");

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

    @Value("${local.server.port}")
    private int port;

    private final Map<String, String> dead = new TreeMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> kinds = new HashSet<>();
    private final ArrayDeque<String> pages = new ArrayDeque<>();
    private int views;

    @AfterEach
    void leaveNothing() {
        TEACHER.run(() -> lessons.running().forEach(lesson -> lessons.end(lesson.code())));
        TEACHER.run(() -> classes.mine(calendar.thisYear()).stream()
                .filter(each -> each.name().startsWith("V "))
                .forEach(each -> classes.remove(each.reference())));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void leadsSomewhere(Role role) {
        Route.ALL.stream()
                .filter(route -> !route.everybody() && route.roles().contains(role) && route.answer() == 200)
                .map(Route::path)
                .forEach(this::find);
        if (role == Role.TEACHER) {
            somethingInEachOfTheTeachersPlaces().forEach(this::find);
        }
        something();
        var visitor = new Visitor("http://localhost:" + port).signIn(signIn(role), Visitor.DEMO_PASSWORD);
        while (!pages.isEmpty()) {
            var page = pages.poll();
            links(page, visitor).forEach(link -> ask(page, link, visitor));
        }
        assertThat(dead).as("dead links of %s", role).isEmpty();
        assertThat(views).as("views of %s", role).isPositive();
        assertThat(asked.size()).as("links of %s", role).isGreaterThan(views);
    }

    private void find(String page) {
        if (ROOMS.matcher(page).matches() && kinds.add(Presser.kind(page))) {
            pages.add(page);
        }
    }

    private List<String> links(String page, Visitor visitor) {
        var path = page.replaceFirst("[?#].*", "");
        var routes = RouteConfiguration.forApplicationScope();
        if (routes.getRoute(path.substring(1)).isEmpty()) {
            return Jsoup.parse(visitor.get(page).body()).select("a[href]").eachAttr("href");
        }
        views++;
        goTo(page);
        return UI.getCurrent()
                .getChildren()
                .flatMap(part -> links(part.getElement()))
                .toList();
    }

    /** Those that are parts of the page, and those in what the browser draws from one piece. */
    private static Stream<String> links(Element element) {
        if (element.isTextNode()) {
            return Stream.empty();
        }
        var own = element.getTag().equals("a") && element.hasAttribute("href")
                ? Stream.of(element.getAttribute("href"))
                : Stream.<String>empty();
        return Stream.of(
                        own,
                        ElementWords.drawn(element).select("a[href]").eachAttr("href").stream(),
                        element.getChildren().flatMap(EveryStaffLinkIT::links))
                .flatMap(each -> each);
    }

    private void ask(String page, String link, Visitor visitor) {
        if (OUTSIDE.matcher(link).matches()) {
            return;
        }
        var address = URI.create("http://localhost/").resolve(link.replace(" ", "%20"));
        var there = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        if (!asked.add(Presser.kind(page) + " " + Presser.kind(there))) {
            return;
        }
        var answer = visitor.get(there);
        for (var more = 0; more < 5 && answer.statusCode() / 100 == 3; more++) {
            there = Visitor.location(answer);
            answer = visitor.get(there);
        }
        if (answer.statusCode() == 200) {
            find(there);
        } else {
            dead.put(
                    Presser.kind(page) + " leads to " + Presser.kind(there), "is answered with " + answer.statusCode());
        }
    }

    /** A report, so that the queue is not empty. */
    private void something() {
        var visitor = new Visitor("http://localhost:" + port);
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
