package offenders;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.offender.DueList;
import org.thinkuknow.offender.DutyLists;
import org.thinkuknow.offender.DutyPlace;
import org.thinkuknow.offender.OffenderQuery;
import org.thinkuknow.offender.OffenderSearch;
import org.thinkuknow.offender.ReasonToOpen;
import org.thinkuknow.schedule.LongTask;
import org.thinkuknow.travel.JourneyList;
import org.thinkuknow.travel.JourneyLists;
import org.thinkuknow.travel.JourneyPlace;
import org.thinkuknow.vault.Vault;
import packaged.Durations;
import packaged.InProcess;
import packaged.Table;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** How long a night, each list and each kind of search take with very many people on the register. */
final class OffenderSpeed {

    private static final double GOAL_MILLIS = 50;
    private static final double GOAL_OF_A_NIGHT_MILLIS = 60_000;
    private static final int TIMES = 200;
    private static final int WARM = 20;

    private final ConfigurableApplicationContext application;
    private final DutyLists lists;
    private final JourneyLists journeys;
    private final OffenderSearch search;
    private final int people;
    private final Table table = new Table("what", "of", "times", "p50 ms", "p95 ms", "goal");
    private boolean missed;

    private OffenderSpeed(ConfigurableApplicationContext application, int people) {
        this.application = application;
        this.people = people;
        lists = application.getBean(DutyLists.class);
        journeys = application.getBean(JourneyLists.class);
        search = application.getBean(OffenderSearch.class);
    }

    public static void main(String[] arguments) {
        InProcess.end(() -> meetsAllGoals(Path.of(arguments[0]), Integer.parseInt(arguments[1])));
    }

    private static boolean meetsAllGoals(Path data, int people) throws Exception {
        try (var started = InProcess.application(data, Map.of())) {
            var database = started.getBean(JdbcTemplate.class);
            var transaction = started.getBean(TransactionTemplate.class);
            var vault = started.getBean(Vault.class);
            new FilledOffenders(database, transaction, vault, people).fill();
            new FilledJourneys(database, transaction, vault, people).fill();
            var run = new OffenderSpeed(started, people);
            run.nights();
            run.measure("a supervisor", "demo-supervisor", "SUPERVISOR");
            run.measure("a manager", "manager-7", "OFFENDER_MANAGER");
            run.table.print();
            return !run.missed;
        }
    }

    /** The first writes everything, the others what has changed. */
    private void nights() {
        var night = application.getBean("reckonDuties", LongTask.class);
        for (var name : List.of("the first night", "another night")) {
            var began = System.nanoTime();
            night.work().apply(Instant.now());
            row(name, "everybody", List.of(Duration.ofNanos(System.nanoTime() - began)), GOAL_OF_A_NIGHT_MILLIS);
        }
        application
                .getBean(JdbcTemplate.class)
                .execute("analyze table offender_duty, offender_standing, travel_journey");
    }

    private void measure(String of, String username, String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        username, "", AuthorityUtils.createAuthorityList("ROLE_" + role)));
        for (var list : DueList.values()) {
            pages(list, of);
        }
        for (var list : JourneyList.values()) {
            pages(list, of);
        }
        times(
                "search by name",
                of,
                one -> find(
                        "%s %s".formatted(FilledOffenders.lastName(one), FilledOffenders.firstName(one)),
                        Optional.empty(),
                        ""));
        times("search by one name", of, one -> find(FilledOffenders.lastName(one), Optional.empty(), ""));
        times("search by birth date", of, one -> find("", Optional.of(FilledOffenders.born(one)), ""));
        times("search by postcode", of, one -> find("", Optional.empty(), FilledOffenders.postcode(one)));
    }

    private void find(String name, Optional<LocalDate> born, String address) {
        search.find(new OffenderQuery(name, born, "", address, ReasonToOpen.ENQUIRY));
    }

    /** From the first page on, and from the first again at the end. */
    private void pages(DueList list, String of) {
        var took = new ArrayList<Duration>();
        var place = Optional.<DutyPlace>empty();
        for (var one = -WARM; one < TIMES; one++) {
            var began = System.nanoTime();
            place = lists.page(list, place).next();
            note(one, began, took);
        }
        row(list.words(), of, took, GOAL_MILLIS);
    }

    private void pages(JourneyList list, String of) {
        var took = new ArrayList<Duration>();
        var place = Optional.<JourneyPlace>empty();
        for (var one = -WARM; one < TIMES; one++) {
            var began = System.nanoTime();
            place = journeys.page(list, place).next();
            note(one, began, took);
        }
        row("journeys: " + list.words(), of, took, GOAL_MILLIS);
    }

    private void times(String what, String of, IntConsumer step) {
        var took = new ArrayList<Duration>();
        for (var time = -WARM; time < TIMES; time++) {
            var began = System.nanoTime();
            step.accept((time + WARM) * 37 % people);
            note(time, began, took);
        }
        row(what, of, took, GOAL_MILLIS);
    }

    private static void note(int time, long began, List<Duration> took) {
        if (time >= 0) {
            took.add(Duration.ofNanos(System.nanoTime() - began));
        }
    }

    private void row(String what, String of, List<Duration> took, double goal) {
        var durations = Durations.of(took);
        var late = durations.millis(95) > goal;
        missed |= late;
        table.row(what, of, took.size(), durations.millis(50), durations.millis(95), late ? "MISSED" : "met");
    }
}
