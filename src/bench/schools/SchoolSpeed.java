package schools;

import org.springframework.context.ConfigurableApplicationContext;
import org.thinkuknow.schools.SchoolRegister;
import packaged.Durations;
import packaged.InProcess;
import packaged.Table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How long lists of schools take to import, and how long somebody who types waits for the first ten. */
final class SchoolSpeed {

    private static final double IMPORT_GOAL_SECONDS = 20;
    private static final double SEARCH_GOAL_MILLIS = 50;
    private static final int SCHOOLS = 60_000;
    private static final int SEARCHES = 2_000;
    private static final int FIRST = 10;
    private static final int LOOK_MILLIS = 50;
    private static final Duration NEWS = Duration.ofMinutes(1);

    private final ConfigurableApplicationContext application;
    private final Path data;
    private final Table table = new Table("import", "seconds", "of a processor", "MB", "limit");
    private boolean missed;

    private SchoolSpeed(ConfigurableApplicationContext application, Path data) {
        this.application = application;
        this.data = data;
    }

    public static void main(String[] arguments) {
        InProcess.end(() -> meetsAllGoals(Path.of(arguments[0]), Path.of(arguments[1])));
    }

    private static boolean meetsAllGoals(Path data, Path shipped) throws Exception {
        try (var application = InProcess.application(data, Map.of())) {
            var speed = new SchoolSpeed(application, data);
            speed.imports(shipped);
            speed.searches(new Invented(shipped));
            return !speed.missed;
        }
    }

    private void imports(Path shipped) throws Exception {
        timed("the list that comes with the application", shipped);
        timed("the same again", shipped);
        timed("60 MB, 60,000 schools", new Invented(shipped).file(data, SCHOOLS));
        table.print();
    }

    private void timed(String name, Path file) throws Exception {
        var began = System.nanoTime();
        var command = new ProcessBuilder("./run", "import-schools", file.toString());
        command.environment()
                .putAll(Map.of(
                        "JDK_JAVA_OPTIONS",
                        "-Xmx256m",
                        "DB_URL",
                        application.getEnvironment().getRequiredProperty("spring.datasource.url"),
                        "DB_USER",
                        "root",
                        "KEYS_DIR",
                        data.resolve("keys").toString()));
        var importing = command.inheritIO().start();
        var effort = Duration.ZERO;
        var memory = 0L;
        while (!importing.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            effort = importing.info().totalCpuDuration().orElse(effort);
            memory = Math.max(memory, megabytes(importing.pid()));
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("%s: %.1f s%n%n", name, seconds);
        table.row(name, seconds, effort.toMillis() / 1e3, memory, IMPORT_GOAL_SECONDS);
        missed |= importing.exitValue() != 0 || seconds > IMPORT_GOAL_SECONDS;
    }

    /** What a process has had in memory at most, as Linux knows it; nothing elsewhere. */
    private static long megabytes(long process) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException elsewhere) {
            return 0;
        }
    }

    private void searches(Invented invented) throws Exception {
        var register = application.getBean(SchoolRegister.class);
        var end = System.nanoTime() + NEWS.toNanos();
        while (register.count() < SCHOOLS && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        System.out.printf("%,d schools in memory%n", register.count());
        var typed = invented.typed(SEARCHES);
        var cold = measured(register, typed.subList(0, FIRST * FIRST));
        var warm = measured(register, typed);
        var figures = new Table("searches", "p50 ms", "p95 ms", "longest ms", "limit p95");
        figures.row("the first 100", cold.millis(50), cold.millis(95), cold.millis(100), "-");
        figures.row("2,000", warm.millis(50), warm.millis(95), warm.millis(100), SEARCH_GOAL_MILLIS);
        figures.print();
        missed |= register.count() < SCHOOLS || warm.millis(95) > SEARCH_GOAL_MILLIS;
    }

    private static Durations measured(SchoolRegister register, List<String> typed) {
        var took = new ArrayList<Duration>();
        var nothing = 0;
        for (var words : typed) {
            var began = System.nanoTime();
            nothing += register.search(words, FIRST).isEmpty() ? 1 : 0;
            took.add(Duration.ofNanos(System.nanoTime() - began));
        }
        System.out.printf("%,d searches, of which %,d found nothing%n", typed.size(), nothing);
        return Durations.of(took);
    }
}
