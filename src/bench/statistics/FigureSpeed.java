package statistics;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.thinkuknow.statistics.Period;
import org.thinkuknow.statistics.Recount;
import org.thinkuknow.statistics.StaffFigures;
import packaged.Durations;
import packaged.InProcess;
import packaged.Table;

import javax.sql.DataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long figures take with very many cases of five years, how long counting them anew takes, and what keeping counts costs. */
final class FigureSpeed {

    private static final double GOAL_MILLIS = 200;
    private static final double GOAL_RECOUNT_SECONDS = 300;
    private static final double GOAL_PRICE = 1.05;
    private static final int TIMES = 40;
    private static final int WARM_BLOCKS = 4;
    private static final int PAIRS = 24;

    private final ConfigurableApplicationContext application;
    private boolean missed;

    private FigureSpeed(ConfigurableApplicationContext application) {
        this.application = application;
    }

    public static void main(String[] arguments) {
        InProcess.end(() -> meetsAllGoals(Path.of(arguments[0]), Integer.parseInt(arguments[1])));
    }

    private static boolean meetsAllGoals(Path data, int cases) throws Exception {
        try (var started = InProcess.application(
                data,
                Map.of("thinkuknow.figures.patience", "PT5S", "thinkuknow.limits.reports-per-minute", "1000000"))) {
            var run = new FigureSpeed(started);
            run.price();
            var began = System.nanoTime();
            try (var database = started.getBean(DataSource.class).getConnection()) {
                new FiveYears(database, cases).fill();
            }
            System.out.printf("%,d cases written in %.0f s%n", cases, seconds(began));
            run.recounts(cases);
            run.tables();
            return !run.missed;
        }
    }

    /** Reports are sent while counts are kept and while they are not, in pairs that begin by turns with either. */
    private void price() throws Exception {
        var path = new ReportPath(application);
        for (var warm = 0; warm < WARM_BLOCKS; warm++) {
            path.block();
        }
        var with = new ArrayList<Duration>();
        var without = new ArrayList<Duration>();
        var ratios = new ArrayList<Double>();
        for (var pair = 0; pair < PAIRS; pair++) {
            var countsFirst = pair % 2 == 0;
            path.counting(countsFirst);
            var first = path.block();
            path.counting(!countsFirst);
            var second = path.block();
            path.counting(true);
            with.addAll(countsFirst ? first : second);
            without.addAll(countsFirst ? second : first);
            var ratio = millis(first, 50) / millis(second, 50);
            ratios.add(countsFirst ? ratio : 1 / ratio);
        }
        var table = new Table("", "reports", "p50 ms", "p95 ms");
        table.row("a report is safe, counts are kept", with.size(), millis(with, 50), millis(with, 95));
        table.row("a report is safe, no counts are kept", without.size(), millis(without, 50), millis(without, 95));
        table.print();
        ratios.sort(Double::compare);
        System.out.printf(
                "of %d pairs, a quarter below %.3f and a quarter above %.3f%n",
                PAIRS, ratios.get(PAIRS / 4), ratios.get(PAIRS * 3 / 4));
        goal("price of keeping counts", ratios.get(PAIRS / 2), GOAL_PRICE, "times as long (the middle pair, p50)");
    }

    private void recounts(int cases) throws Exception {
        var recount = application.getBean(Recount.class);
        var began = System.nanoTime();
        var first = recount.run();
        goal("%,d cases counted for the first time".formatted(cases), seconds(began), GOAL_RECOUNT_SECONDS, "s");
        System.out.println(first.words());
        var path = new ReportPath(application);
        try (var people = path.goOn()) {
            began = System.nanoTime();
            var again = recount.run();
            goal("everything counted anew while reports come", seconds(began), GOAL_RECOUNT_SECONDS, "s");
            System.out.println(again.words());
            missed |= !again.isNothing();
        }
    }

    private void tables() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "demo-analyst", "", AuthorityUtils.createAuthorityList("ROLE_ANALYST")));
        var figures = application.getBean(StaffFigures.class);
        var database = application.getBean(JdbcClient.class);
        for (var kind : Period.Kind.values()) {
            var periods = figures.toChoose(kind);
            var took = new ArrayList<Duration>();
            for (var time = -3; time < TIMES; time++) {
                database.sql("delete from figure_told").update();
                var began = System.nanoTime();
                figures.of(periods.get(Math.floorMod(time * 7, periods.size())));
                if (time >= 0) {
                    took.add(Duration.ofNanos(System.nanoTime() - began));
                }
            }
            System.out.printf("of %s each: p50 %.0f ms%n", kind.title().toLowerCase(Locale.ROOT), millis(took, 50));
            goal("all tables of a " + kind.title().toLowerCase(Locale.ROOT), millis(took, 95), GOAL_MILLIS, "ms (p95)");
        }
    }

    private void goal(String what, double was, double most, String unit) {
        System.out.printf("%s: %.2f %s, goal %.2f%s%n", what, was, unit, most, was > most ? ", MISSED" : "");
        missed |= was > most;
    }

    private static double millis(List<Duration> all, double percent) {
        return Durations.of(all).millis(percent);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
