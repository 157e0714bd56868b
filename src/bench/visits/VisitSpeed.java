package visits;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.thinkuknow.outreach.VisitFigures;
import org.thinkuknow.outreach.VisitLists;
import org.thinkuknow.outreach.VisitPage;
import org.thinkuknow.outreach.VisitPlace;
import org.thinkuknow.outreach.VisitState;
import packaged.Durations;
import packaged.InProcess;
import packaged.Table;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** How long each list of visits takes, and every page of it, with very many visits of five years. */
final class VisitSpeed {

    private static final double GOAL_MILLIS = 50;
    private static final int TIMES = 200;
    private static final int PAGES = 400;
    private static final int WARM = 20;

    private final VisitLists lists;
    private final VisitFigures figures;
    private final Table table = new Table("list", "of", "times", "p50 ms", "p95 ms", "goal");
    private boolean missed;

    private VisitSpeed(ConfigurableApplicationContext application) {
        lists = application.getBean(VisitLists.class);
        figures = application.getBean(VisitFigures.class);
    }

    public static void main(String[] arguments) {
        InProcess.end(() -> meetsAllGoals(Path.of(arguments[0]), Integer.parseInt(arguments[1])));
    }

    private static boolean meetsAllGoals(Path data, int visits) throws Exception {
        try (var started = InProcess.application(data, Map.of())) {
            new FilledVisits(started.getBean(JdbcClient.class), visits).fill();
            var run = new VisitSpeed(started);
            run.measure("a supervisor", "demo-supervisor", "SUPERVISOR");
            run.figure();
            run.measure("an educator", "educator-7", "EDUCATOR");
            run.table.print();
            return !run.missed;
        }
    }

    private void measure(String of, String username, String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        username, "", AuthorityUtils.createAuthorityList("ROLE_" + role)));
        var today = LocalDate.now();
        pages("all, page by page", of, place -> lists.newest(Optional.empty(), place));
        for (var state : VisitState.values()) {
            pages(state.words() + ", page by page", of, place -> lists.newest(Optional.of(state), place));
        }
        pages("calls that are due, page by page", of, lists::toCallBack);
        times("a week", of, time -> {
            var monday = today.minusWeeks(time);
            lists.between(monday, monday.plusWeeks(1), Optional.empty());
        });
        times("a month", of, time -> {
            var first = today.minusMonths(time % 50).withDayOfMonth(1);
            lists.month(first, first.plusMonths(1));
        });
    }

    private void figure() {
        times("the figure of a year", "a supervisor", time -> figures.latest());
    }

    /** From the first page on, and from the first again at the end. */
    private void pages(String list, String of, Function<Optional<VisitPlace>, VisitPage> page) {
        var took = new ArrayList<Duration>();
        var place = Optional.<VisitPlace>empty();
        for (var one = -WARM; one < PAGES; one++) {
            var began = System.nanoTime();
            place = page.apply(place).next();
            note(one, began, took);
        }
        row(list, of, took);
    }

    private void times(String list, String of, IntConsumer step) {
        var took = new ArrayList<Duration>();
        for (var time = -WARM; time < TIMES; time++) {
            var began = System.nanoTime();
            step.accept(time + WARM);
            note(time, began, took);
        }
        row(list, of, took);
    }

    private static void note(int time, long began, List<Duration> took) {
        if (time >= 0) {
            took.add(Duration.ofNanos(System.nanoTime() - began));
        }
    }

    private void row(String list, String of, List<Duration> took) {
        var durations = Durations.of(took);
        var late = durations.millis(95) > GOAL_MILLIS;
        missed |= late;
        table.row(list, of, took.size(), durations.millis(50), durations.millis(95), late ? "MISSED" : "met");
    }
}
