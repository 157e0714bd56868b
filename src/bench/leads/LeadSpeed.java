package leads;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.disclosure.DeskQuery;
import org.thinkuknow.disclosure.DisclosureText;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.disclosure.GovernorFigures;
import org.thinkuknow.disclosure.LeadDesk;
import org.thinkuknow.disclosure.LeadTasks;
import org.thinkuknow.disclosure.SchoolPart;
import org.thinkuknow.disclosure.SchoolYear;
import org.thinkuknow.disclosure.SecondReadings;
import org.thinkuknow.disclosure.Stage;
import org.thinkuknow.report.DangerAnswer;
import packaged.Durations;
import packaged.InProcess;
import packaged.Table;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;

/** How long what a lead's desk asks for takes with many records that wait, each with a task for today. */
final class LeadSpeed {

    private static final double GOAL_MILLIS = 500;
    private static final int TIMES = 100;
    private static final int WARM = 10;
    private static final String LEAD = "demo-safeguarding-lead";

    private final LeadDesk desk;
    private final LeadTasks tasks;
    private final SecondReadings second;
    private final GovernorFigures figures;
    private final Table table = new Table("what", "times", "p50 ms", "p95 ms", "of the goal", "goal");
    private final SchoolYear year = SchoolYear.of(Instant.now());
    private boolean missed;

    private LeadSpeed(ConfigurableApplicationContext application) {
        desk = application.getBean(LeadDesk.class);
        tasks = application.getBean(LeadTasks.class);
        second = application.getBean(SecondReadings.class);
        figures = application.getBean(GovernorFigures.class);
    }

    public static void main(String[] arguments) {
        InProcess.end(() -> meetsAllGoals(Path.of(arguments[0]), Integer.parseInt(arguments[1])));
    }

    private static boolean meetsAllGoals(Path data, int records) throws Exception {
        try (var started = InProcess.application(data, Map.of())) {
            var run = new LeadSpeed(started);
            run.fill(started.getBean(Disclosures.class), records);
            signIn(LEAD, "SAFEGUARDING_LEAD");
            run.time("the whole desk: records, tasks, asked", () -> {
                run.page("", null, DeskQuery.STEP);
                run.tasks.soon();
                run.second.askedOfMe();
            });
            run.time("all records at once", () -> run.page("", null, records));
            run.time("one category", () -> run.page("", Category.HOME, DeskQuery.STEP));
            run.time("search by sound", () -> run.page("Shawn Kwigley", null, DeskQuery.STEP));
            run.time("figures of a year", () -> run.figures.of(run.year));
            run.table.print();
            return !run.missed;
        }
    }

    private void fill(Disclosures disclosures, int records) {
        for (var number = 0; number < records; number++) {
            signIn("demo-teacher", "TEACHER");
            var reference = disclosures.begin();
            disclosures.sign(reference, text(number));
            signIn(LEAD, "SAFEGUARDING_LEAD");
            tasks.add(reference, UUID.randomUUID(), "Ring the family worker", LocalDate.now(), LEAD);
        }
    }

    private static DisclosureText text(int number) {
        return new DisclosureText(
                        LocalDate.now().minusDays(1),
                        LocalTime.NOON,
                        "the library",
                        number % 10 == 0 ? "Sean Quigley" : "Child " + number,
                        "We talked. ".repeat(100),
                        "Quiet, looked at the floor. ".repeat(20),
                        DangerAnswer.NO,
                        number % 4 == 0 ? DangerAnswer.YES : DangerAnswer.NO,
                        DangerAnswer.NO)
                .with(new SchoolPart(
                        "%dA".formatted(number % 7),
                        DangerAnswer.YES,
                        Category.values()[number % Category.values().length],
                        AboutStaff.NOBODY));
    }

    private void page(String words, Category category, int most) {
        desk.page(new DeskQuery(words.isEmpty() ? Stage.WAITING : null, category, "", false, year, words, most));
    }

    private void time(String what, Runnable step) {
        var took = new ArrayList<Duration>();
        for (var time = -WARM; time < TIMES; time++) {
            var began = System.nanoTime();
            step.run();
            if (time >= 0) {
                took.add(Duration.ofNanos(System.nanoTime() - began));
            }
        }
        var durations = Durations.of(took);
        var late = durations.millis(95) > GOAL_MILLIS;
        missed |= late;
        table.row(
                what,
                TIMES,
                durations.millis(50),
                durations.millis(95),
                "%.0f %%".formatted(100 * durations.millis(95) / GOAL_MILLIS),
                late ? "MISSED" : "met");
    }

    private static void signIn(String username, String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        username, "", AuthorityUtils.createAuthorityList("ROLE_" + role)));
    }
}
