package offenders;

import org.springframework.jdbc.core.JdbcTemplate;
import org.thinkuknow.offender.ImportRefused;
import org.thinkuknow.offender.OffenderImport;
import org.thinkuknow.offender.OffenderImport.Way;
import packaged.InProcess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** How long a table of very many people takes, of whom three in a hundred lines are faulty: dry, refused, entered, and again. */
final class ImportSpeed {

    private static final String HEADING =
            "reference,manager,nation,first names,last name,other names,born,addresses,disposal,"
                    + "disposal date,length,court,in schedule 3,mappa category,first notified,last notified\n";
    private static final int HUNDRED = 100;
    private static final int FAULTY_OF_HUNDRED = 3;

    private final OffenderImport imports;
    private final Path file;

    private ImportSpeed(OffenderImport imports, Path file) {
        this.imports = imports;
        this.file = file;
    }

    public static void main(String[] arguments) {
        InProcess.end(() -> measure(Path.of(arguments[0]), Integer.parseInt(arguments[1])));
    }

    private static boolean measure(Path data, int people) throws Exception {
        try (var started = InProcess.application(data, Map.of())) {
            var run = new ImportSpeed(started.getBean(OffenderImport.class), table(data, people));
            run.time("dry run", Way.DRY_RUN);
            run.time("with faulty lines", Way.WHOLE);
            run.time("without them", Way.SKIP_FAULTY);
            run.time("the same again", Way.SKIP_FAULTY);
            System.out.printf(
                    "%,d on the register, %,d duties%n",
                    count(started.getBean(JdbcTemplate.class), "offender"),
                    count(started.getBean(JdbcTemplate.class), "offender_duty"));
            return count(started.getBean(JdbcTemplate.class), "offender") >= people - faulty(people);
        }
    }

    private static int faulty(int people) {
        return people / HUNDRED * FAULTY_OF_HUNDRED + Math.min(FAULTY_OF_HUNDRED, people % HUNDRED);
    }

    private static Integer count(JdbcTemplate database, String table) {
        return database.queryForObject("select count(*) from " + table, Integer.class);
    }

    private void time(String what, Way way) {
        var began = System.nanoTime();
        var faults = new int[1];
        String ended;
        try {
            ended = imports.from(file, way, "the operator", said -> faults[0] += said.startsWith("line ") ? 1 : 0)
                    .toString();
        } catch (ImportRefused e) {
            ended = "refused: " + e.getMessage();
        }
        var memory = Runtime.getRuntime();
        System.out.printf(
                "%-20s %6.1f s, %,d faults said, %,d MB in use: %s%n",
                what,
                Duration.ofNanos(System.nanoTime() - began).toMillis() / 1_000.0,
                faults[0],
                (memory.totalMemory() - memory.freeMemory()) >> 20,
                ended);
    }

    private static Path table(Path data, int people) throws IOException {
        Files.createDirectories(data);
        var file = data.resolve("people.csv");
        try (var text = Files.newBufferedWriter(file)) {
            text.write(HEADING);
            for (var one = 0; one < people; one++) {
                text.write(line(one));
            }
        }
        return file;
    }

    private static String line(int one) {
        var born = one % HUNDRED < FAULTY_OF_HUNDRED
                ? "soon"
                : "19%02d-0%d-1%d".formatted(50 + one % 40, 1 + one % 9, one % 10);
        return ("VISOR-%d,demo-offender-manager,England,%s,%s,%s,%s,\"%d Invented Road, Nowhere ZZ%d %dZZ\","
                        + "custody,%d-03-04,12 months,Invented Crown Court,yes,1,%d-03-05,%d-11-01%n")
                .formatted(
                        one,
                        FilledOffenders.firstName(one),
                        FilledOffenders.lastName(one),
                        FilledOffenders.lastName(one + 7),
                        born,
                        one % 200,
                        one % 90,
                        one % 9,
                        2017 + one % 8,
                        2017 + one % 8,
                        2025);
    }
}
