package classroom;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** One class: its teacher, its pupils' screens, and how long each step took to come to them. */
final class Lesson {

    private final Teacher teacher;
    private final Course course;
    private final Queue<PupilScreen> screens = new ConcurrentLinkedQueue<>();
    private final Queue<Duration> comings = new ConcurrentLinkedQueue<>();
    private final Queue<Duration> steps = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waited = new AtomicInteger();
    private final AtomicInteger arrived = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicReference<String> failure = new AtomicReference<>("");
    private final AtomicInteger answered = new AtomicInteger();
    private volatile String stop = "waiting";
    private volatile long movedAt;
    private volatile long lastAnswer;

    Lesson(Teacher teacher, Course course) {
        this.teacher = teacher;
        this.course = course;
    }

    Teacher teacher() {
        return teacher;
    }

    String code() {
        return teacher.code();
    }

    List<String> files() {
        return course.files();
    }

    List<String> pictures() {
        return course.pictures();
    }

    private String after(String other) {
        var place = course.stops().indexOf(other) + 1;
        return place < course.stops().size() ? course.stops().get(place) : "";
    }

    void failed(String why) {
        failures.incrementAndGet();
        failure.compareAndSet("", why);
    }

    void cameIn(PupilScreen screen, long nanos) {
        screens.add(screen);
        comings.add(Duration.ofNanos(nanos));
    }

    /** @param hadToWait whether the screen knew where the class went before it had the lesson */
    void arrived(String at, boolean hadToWait, long when) {
        if (at.equals(stop)) {
            steps.add(Duration.ofNanos(when - movedAt));
            waited.addAndGet(hadToWait ? 1 : 0);
            arrived.incrementAndGet();
        }
    }

    /** The teacher presses Next. */
    void move() {
        arrived.set(0);
        stop = after(stop);
        movedAt = System.nanoTime();
        teacher.next();
    }

    String stop() {
        return stop;
    }

    boolean allArrived() {
        return arrived.get() >= screens.size();
    }

    /** Whether the class is at a question of which the first option is an answer. */
    boolean isAsked() {
        return course.lettered().contains(stop);
    }

    /** Everybody answers, each at another moment of some seconds. */
    void answer(Loop loop, double seconds) {
        teacher.forget();
        answered.set(0);
        screens.forEach(screen -> loop.after(
                seconds * ThreadLocalRandom.current().nextDouble(),
                () -> screen.answer(() -> {
                    lastAnswer = System.nanoTime();
                    answered.incrementAndGet();
                })));
    }

    /** From the last answer to the board that counts it; less than zero until then. */
    long boardNanos() {
        var at = answered.get() < screens.size()
                ? -1
                : teacher.board().arrivalOf("%d of %d screens have answered".formatted(screens.size(), screens.size()));
        return at < 0 ? -1 : Math.max(0, at - lastAnswer);
    }

    int screens() {
        return screens.size();
    }

    void leave() {
        screens.forEach(PupilScreen::leave);
    }

    Collection<Duration> comings() {
        return comings;
    }

    Collection<Duration> steps() {
        return steps;
    }

    int waited() {
        return waited.get();
    }

    int failures() {
        return failures.get();
    }

    String failure() {
        return failure.get();
    }
}
