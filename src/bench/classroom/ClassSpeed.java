package classroom;

import packaged.Application;
import packaged.Durations;
import packaged.Effort;
import packaged.Heap;
import packaged.Table;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** How soon a step is on pupils' screens and an answer on the board, and what a pupil costs, in classes small and large. */
final class ClassSpeed {

    /** All pupils come from one address here, and no class waits at the door. */
    private static final Map<String, String> ALL_FROM_HERE = Map.of(
            "THINKUKNOW_CLASSROOM_CROWDING_SEATSATONCE",
            "100000",
            "THINKUKNOW_CLASSROOM_CROWDING_LINESOFANADDRESS",
            "10000",
            "THINKUKNOW_CLASSROOM_CROWDING_LINESOFANODE",
            "10000");

    private static final String LESSON = "/learn/7-11/who-is-a-friend-online";
    private static final double GOAL_MILLIS = 250;
    private static final long GOAL_KILOBYTES = 100;
    private static final Duration LONGEST_STEP = Duration.ofSeconds(30);
    private static final Duration PICTURES_FETCHED = Duration.ofSeconds(10);
    private static final double ANSWERING_SECONDS = 5;
    private static final int MOST_STOPS = 10;
    /** What the application needs once is not a pupil's: of a small class the share of each is not judged. */
    private static final int PUPILS_WHOSE_HEAP_COUNTS = 1_000;

    private static final int COMING_PER_SECOND = 50;
    private static final int FEWEST_SECONDS_OF_COMING = 5;

    private final Application application;
    private final HttpClient http;
    private final Loop loop;
    private final List<String> cookies;
    private final Course course;
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

    private ClassSpeed(Application application, HttpClient http, Loop loop, List<String> cookies) throws Exception {
        this.application = application;
        this.http = http;
        this.loop = loop;
        this.cookies = cookies;
        var first = Teacher.teaches(http, site(), cookies.getFirst(), LESSON);
        this.course = Course.of(http, site(), first.code());
        first.end();
        first.close();
    }

    public static void main(String[] arguments) throws Exception {
        var threads =
                Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
        try (var application = Application.on(Path.of(arguments[0]), ALL_FROM_HERE);
                var database = application.connect();
                var http = HttpClient.newBuilder()
                        .executor(threads)
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                var loop = new Loop(application.port())) {
            var most = 1;
            for (var place = 1; place < arguments.length; place++) {
                most = Math.max(most, lessons(arguments[place]));
            }
            var cookies = new ArrayList<String>();
            for (var number = 0; number < most; number++) {
                Teacher.account(database, "bench-teacher-" + number);
                cookies.add(Teacher.signIn(http, application.address("/"), "bench-teacher-" + number));
            }
            var run = new ClassSpeed(application, http, loop, cookies);
            for (var place = 1; place < arguments.length; place++) {
                run.measure(lessons(arguments[place]), Integer.parseInt(arguments[place].replaceAll(".*x", "")));
            }
            run.print();
            if (run.missed) {
                System.exit(1);
            }
        }
    }

    /** {@code 100x30} are a hundred lessons of thirty pupils, {@code 30} is one. */
    private static int lessons(String words) {
        return words.contains("x") ? Integer.parseInt(words.replaceAll("x.*", "")) : 1;
    }

    private URI site() {
        return application.address("/");
    }

    private void measure(int many, int pupils) throws Exception {
        var lessons = new ArrayList<Lesson>();
        for (var number = 0; number < many; number++) {
            lessons.add(new Lesson(Teacher.teaches(http, site(), cookies.get(number), LESSON), course));
        }
        var empty = Heap.bytes(application.process());
        var before = effort();
        comeIn(lessons, pupils);
        var coming = effort().since(before);
        lessons.stream()
                .filter(lesson -> lesson.screens() < pupils)
                .forEach(lesson -> lesson.failed("%d of %d came in".formatted(lesson.screens(), pupils)));
        step(lessons);
        Thread.sleep(PICTURES_FETCHED);
        var kilobytes = (Heap.bytes(application.process()) - empty) / many / pupils >> 10;
        before = effort();
        var boards = new ArrayList<Duration>();
        for (var place = 1; place < MOST_STOPS; place++) {
            if (lessons.getFirst().isAsked()) {
                answers(lessons, boards);
            }
            step(lessons);
        }
        var stepping = effort().since(before);
        lessons.forEach(lesson -> lesson.teacher().end());
        Thread.sleep(Duration.ofSeconds(1));
        lessons.forEach(lesson -> loop.soon(lesson::leave));
        lessons.forEach(lesson -> lesson.teacher().close());
        report(lessons, pupils, boards);
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

    private void comeIn(List<Lesson> lessons, int pupils) throws InterruptedException {
        var all = lessons.size() * pupils;
        var seconds = Math.max(FEWEST_SECONDS_OF_COMING, (double) all / COMING_PER_SECOND);
        for (var number = 0; number < all; number++) {
            var lesson = lessons.get(number % lessons.size());
            loop.after(seconds * number / all, () -> new PupilScreen(loop, lesson).comeIn());
        }
        await(
                Duration.ofMillis((long) (seconds * 1_000)).plus(LONGEST_STEP),
                () -> lessons.stream().mapToInt(Lesson::screens).sum() == all);
    }

    /** Every teacher presses Next within a second. */
    private void step(List<Lesson> lessons) throws InterruptedException {
        for (var number = 0; number < lessons.size(); number++) {
            var lesson = lessons.get(number);
            loop.after((double) number / lessons.size(), lesson::move);
        }
        Thread.sleep(lessons.size() == 1 ? 100 : 1_100);
        await(LONGEST_STEP, () -> lessons.stream().allMatch(Lesson::allArrived));
        lessons.stream()
                .filter(lesson -> !lesson.allArrived())
                .forEach(lesson -> lesson.failed("Not every screen followed to " + lesson.stop()));
    }

    private void answers(List<Lesson> lessons, List<Duration> boards) throws InterruptedException {
        lessons.forEach(lesson -> lesson.answer(loop, ANSWERING_SECONDS));
        await(LONGEST_STEP, () -> lessons.stream().allMatch(lesson -> lesson.boardNanos() >= 0));
        lessons.stream()
                .mapToLong(Lesson::boardNanos)
                .filter(nanos -> nanos >= 0)
                .mapToObj(Duration::ofNanos)
                .forEach(boards::add);
        lessons.stream()
                .filter(lesson -> lesson.boardNanos() < 0)
                .forEach(lesson -> lesson.failed("The board did not count all answers to " + lesson.stop()));
    }

    private static void await(Duration most, BooleanSupplier so) throws InterruptedException {
        var end = System.nanoTime() + most.toNanos();
        while (!so.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
    }

    private void report(List<Lesson> lessons, int pupils, List<Duration> boards) {
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

    private Effort effort() throws Exception {
        return Effort.now(application.process(), application.database());
    }

    private void print() {
        System.out.printf(
                "%nFrom the teacher's press of Next to pupils' screens, and from the last answer to the board (%d "
                        + "processors, which the pupils' browsers share with the application; %d stops)%n%n",
                Effort.processors(), MOST_STOPS);
        steps.print();
        System.out.printf(
                "The first step is taken as soon as the last pupil is in, each further one as soon as the one before "
                        + "is on all screens and answered; the goal is for one lesson.%n%n");
        costs.print();
    }
}
