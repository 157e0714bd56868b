package classroom;

import packaged.Application;
import packaged.Effort;
import packaged.Heap;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

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
    private static final Duration LONGEST_STEP = Duration.ofSeconds(30);
    private static final Duration PICTURES_FETCHED = Duration.ofSeconds(10);
    private static final double ANSWERING_SECONDS = 5;
    private static final int MOST_STOPS = 10;

    private static final int COMING_PER_SECOND = 50;
    private static final int FEWEST_SECONDS_OF_COMING = 5;

    private final Application application;
    private final HttpClient http;
    private final Loop loop;
    private final List<String> cookies;
    private final Course course;
    private final Results results = new Results(MOST_STOPS);

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
            run.results.print();
            if (run.results.missed()) {
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
        results.steps(lessons, pupils, boards);
        results.costs(many, pupils, kilobytes, coming, stepping);
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

    private Effort effort() throws Exception {
        return Effort.now(application.process(), application.database());
    }
}
