package classroom;

import packaged.Durations;
import packaged.Effort;
import packaged.Table;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What was measured of each number of classes, and whether it meets the goals. */
final class Results {

    private static final double GOAL_MILLIS = 250;
    private static final long GOAL_KILOBYTES = 100;
    /** What the application needs once is not a pupil's: of a small class the share of each is not judged. */
    private static final int PUPILS_WHOSE_HEAP_COUNTS = 1_000;

    private final int stops;
    private final Table steps = new Table(
            "pupils",
            "lessons",
            "came in p95 ms",
            "step p50 ms",
            "p95",
            "max",
            "screens that waited for the lesson",
            "last answer to board p50 ms",
            "p95",
            "lost",
            "goal, step p95 ms");
    private final Table costs = new Table(
            "pupils",
            "lessons",
            "KB heap a pupil",
            "CPU coming in app",
            "MariaDB",
            "load",
            "others",
            "CPU steps and answers app",
            "MariaDB",
            "load",
            "others",
            "goal KB");
    private boolean missed;

    /** @param stops how many stops of each lesson are measured */
    Results(int stops) {
        this.stops = stops;
    }

    /** How soon steps and answers were where they belong. */
    void steps(List<Lesson> lessons, int pupils, List<Duration> boards) {
        var moves = all(lessons, Lesson::steps);
        var answers = Durations.of(boards);
        var failures = lessons.stream().mapToInt(Lesson::failures).sum();
        var alone = lessons.size() == 1;
        var met = failures == 0 && (!alone || moves.millis(95) <= GOAL_MILLIS);
        missed |= !met;
        steps.row(
                lessons.size() * pupils,
                lessons.size(),
                all(lessons, Lesson::comings).millis(95),
                moves.millis(50),
                moves.millis(95),
                moves.millis(100),
                lessons.stream().mapToInt(Lesson::waited).sum(),
                answers.millis(50),
                answers.millis(95),
                failures,
                (alone ? String.valueOf((int) GOAL_MILLIS) : "none lost") + (met ? " met" : " MISSED"));
        System.out.printf(
                "Measured %d pupils in %d lessons: step p95 %.0f ms, lost %d%n",
                lessons.size() * pupils, lessons.size(), moves.millis(95), failures);
        lessons.stream()
                .map(Lesson::failure)
                .filter(why -> !why.isEmpty())
                .findFirst()
                .ifPresent(why -> System.out.println("The first that went wrong: " + why));
    }

    private static Durations all(List<Lesson> lessons, Function<Lesson, Collection<Duration>> which) {
        return Durations.of(
                lessons.stream().flatMap(lesson -> which.apply(lesson).stream()).toList());
    }

    /** What each pupil cost, while they came in and while the lessons went on. */
    void costs(int many, int pupils, long kilobytes, Effort coming, Effort stepping) {
        var judged = many * pupils >= PUPILS_WHOSE_HEAP_COUNTS;
        costs.row(
                many * pupils,
                many,
                kilobytes,
                coming.application(),
                coming.database(),
                coming.here(),
                coming.others(),
                stepping.application(),
                stepping.database(),
                stepping.here(),
                stepping.others(),
                judged ? GOAL_KILOBYTES + (kilobytes <= GOAL_KILOBYTES ? " met" : " MISSED") : "-");
        missed |= judged && kilobytes > GOAL_KILOBYTES;
    }

    boolean missed() {
        return missed;
    }

    void print() {
        System.out.printf(
                "%nFrom the teacher's press of Next to pupils' screens, and from the last answer to the board (%d "
                        + "processors, which the pupils' browsers share with the application; %d stops)%n%n",
                Effort.processors(), stops);
        steps.print();
        System.out.printf(
                "The first step is taken as soon as the last pupil is in, each further one as soon as the one before "
                        + "is on all screens and answered; the goal is for one lesson.%n%n");
        costs.print();
    }
}
