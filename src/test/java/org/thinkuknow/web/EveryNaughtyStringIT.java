package org.thinkuknow.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.Pupil;
import org.thinkuknow.partner.Hosts;
import org.thinkuknow.partner.NewHost;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RawAnswer;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;
import org.thinkuknow.web.PublicDoor.Kind;
import org.thinkuknow.web.PublicDoor.Place;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Naughty texts at every door where anybody may put text: address, query, form, head and JSON. Each goes through one place of each
 * kind, and all places take turns; what nobody can type goes to all, and in a run of everything every text does. The doors are those of
 * the application's own registries. Whether a text went into a log, the last check of a run says.
 */
class EveryNaughtyStringIT extends RunningApplication {

    private static final Acting TEACHER = Acting.TEACHER;
    private static final Acting ADMIN = new Acting("demo-admin", "ADMIN");
    private static final List<String> SIGN_IN = List.of("/sign-in", "/first-administrator");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private Hosts hosts;

    @Autowired
    private FinishedReports finished;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private final AtomicInteger senders = new AtomicInteger();
    private Map<String, String> good;
    private String host;
    private String partner;

    @BeforeEach
    void somethingGood() {
        var code = TEACHER.get(() -> lessons.start("/learn/7-11/who-is-a-friend-online"));
        good = Map.of(
                "band",
                "7-11",
                "slug",
                "who-is-a-friend-online",
                "code",
                code,
                "stop",
                "step-1",
                "X-Seat",
                Pupil.with(address(""), code).comeIn().token(),
                "lang",
                "pl",
                "what",
                "Somebody frightens me",
                "from",
                "a-site",
                "for",
                "adult");
        host = "naughty-" + UUID.randomUUID().toString().substring(0, 8);
        partner = ADMIN.get(() -> hosts.add(new NewHost(host, "A site"))).secret();
    }

    @AfterEach
    void nothingIsLeft() {
        TEACHER.run(() -> lessons.end(good.get("code")));
        new Leftovers(database, finished, transaction)
                .erase(database.sql("select reference from report where host_key = ?")
                        .param(host)
                        .query(String.class)
                        .list());
    }

    @Test
    void noneOfThemIsAnErrorOfOurs() {
        var doors = new PublicDoors(application, plainBrowser()).all();
        assertThat(doors.stream().map(PublicDoor::template))
                .as("doors that the registries know")
                .hasSizeGreaterThan(40)
                .contains(
                        "/report",
                        "/report/reply",
                        "/join/{code}/questions",
                        "/api/reports",
                        "/ask",
                        "/referral/{reference}/{key}/acknowledge",
                        "/learn/{band}/{lesson}/quiz");
        assertThat(NaughtyStrings.ALL).hasSizeGreaterThan(600);
        var ways = doors.stream()
                .flatMap(door -> door.places().stream().map(place -> new Way(door, place)))
                .collect(Collectors.groupingBy(Way::alike));
        assertThat(ways.keySet()).hasSizeGreaterThan(Kind.values().length);
        var heads = heads();
        var wrong = IntStream.range(0, NaughtyStrings.ALL.size())
                .parallel()
                .boxed()
                .flatMap(number -> wrong(number, ways, heads).map(said -> "text " + number + " at " + said))
                .limit(30)
                .toList();
        assertThat(wrong).isEmpty();
    }

    private Stream<String> wrong(int number, Map<String, List<Way>> ways, Map<String, List<String>> heads) {
        var text = NaughtyStrings.ALL.get(number);
        return ways.values().stream()
                .flatMap(alike -> NaughtyStrings.goesTo(alike, text, number))
                .flatMap(way -> wrong(new NaughtyRequest(
                        way.door(),
                        way.place(),
                        text,
                        goodFor(way.door()),
                        heads.getOrDefault(way.door().template(), List.of()))));
    }

    /** A place of a door; those are alike that the same part of the application reads. */
    private record Way(PublicDoor door, Place place) {

        String alike() {
            return door.method() + " " + place.kind();
        }
    }

    private Stream<String> wrong(NaughtyRequest request) {
        var encoded = wrong(request, request.send(address(""), newSender()));
        return request.place().kind() != Kind.PATH || request.text().isBlank()
                ? encoded
                : Stream.concat(encoded, wrong(request, request.sendBare(address(""), newSender())));
    }

    private static Stream<String> wrong(NaughtyRequest request, RawAnswer answer) {
        var isOurs = answer.status() == 0
                || answer.status() >= 500
                || answer.body().contains("\tat ")
                || answer.body().contains("org.springframework")
                || answer.body().contains("java.lang.");
        return isOurs ? Stream.of(request + ": " + answer.status()) : Stream.empty();
    }

    /**
     * A line for a lesson's news stays open, so nobody with a seat asks for it here; a partner's report is stored only
     * for what is told in it.
     */
    private Map<String, String> goodFor(PublicDoor door) {
        return door.template().endsWith("/events")
                ? Map.of("code", good.get("code"))
                : door.template().equals("/api/reports") ? Map.of("what", "") : good;
    }

    /** Each request comes from somebody else: nobody of them is slowed. */
    private String newSender() {
        var number = senders.incrementAndGet();
        return "127.%d.%d.%d".formatted(64 + (number >> 16 & 63), number >> 8 & 255, 1 + number % 254);
    }

    private Map<String, List<String>> heads() {
        var visitor = new Visitor(address(""));
        var token = visitor.tokenOf("/sign-in");
        var cookies = visitor.cookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var session = List.of("Cookie: " + cookies, "X-CSRF-TOKEN: " + token);
        return Map.of(
                "/api/reports",
                List.of("Authorization: Bearer " + partner),
                SIGN_IN.getFirst(),
                session,
                SIGN_IN.getLast(),
                session);
    }
}
