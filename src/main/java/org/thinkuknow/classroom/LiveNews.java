package org.thinkuknow.classroom;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Tells whoever follows a live lesson on this node what has changed. A change on this node is told at once; those of other
 * nodes are found by one query a second for all lessons that are followed here. A teacher's screens hear of everything, a
 * thousand pupils' screens only of steps, not of each answer that comes in (decisions 0021 and 0026).
 */
@Service
public class LiveNews {

    private static final Logger log = LoggerFactory.getLogger(LiveNews.class);
    private static final long GATHERED_MILLIS = 100;
    /** Teachers' screens are drawn a few at a time: a hundred at once would take the processors from the pupils' screens. */
    private static final int TEACHERS_AT_ONCE = 4;

    private final LessonRows rows;
    private final Map<String, Followed> followed = new ConcurrentHashMap<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final Set<String> counted = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final AtomicBoolean gathering = new AtomicBoolean();
    private final ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-news").factory());
    private final ExecutorService telling = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService tellingTeachers = Executors.newFixedThreadPool(
            TEACHERS_AT_ONCE,
            Thread.ofPlatform().daemon().name("live-news-teacher-", 0).factory());

    /** A lesson, what was last told of it, and to whom: of everything or only of steps. */
    private record Followed(
            AtomicReference<@Nullable LiveState> last,
            Set<Consumer<LiveState>> listeners,
            Set<Consumer<LiveLesson>> screens) {

        Followed() {
            this(new AtomicReference<>(), ConcurrentHashMap.newKeySet(), ConcurrentHashMap.newKeySet());
        }

        boolean isAlone() {
            return listeners.isEmpty() && screens.isEmpty();
        }
    }

    LiveNews(LessonRows rows) {
        this.rows = rows;
    }

    /**
     * Follows a lesson from now on.
     *
     * @param reference the live lesson's
     * @param listener  is told on threads of their own, one at a time and perhaps twice the same; the newest state last
     * @return stops following
     */
    public Runnable follow(String reference, Consumer<LiveState> listener) {
        listens(reference, known -> known.listeners().add(listener));
        changed(reference);
        return () -> leaves(reference, known -> known.listeners().remove(listener));
    }

    /**
     * Follows the steps of a lesson from now on; what is known here of the lesson is told at once.
     *
     * @param reference the live lesson's
     * @param screen    is told on a thread of its own, perhaps twice the same and perhaps an older state after a newer
     * @return stops following
     */
    public Runnable followSteps(String reference, Consumer<LiveLesson> screen) {
        var last =
                listens(reference, known -> known.screens().add(screen)).last().get();
        if (last == null) {
            changed(reference);
        } else {
            telling.execute(() -> screen.accept(last.lesson()));
        }
        return () -> leaves(reference, known -> known.screens().remove(screen));
    }

    private Followed listens(String reference, Consumer<Followed> begin) {
        return followed.compute(reference, (_, known) -> {
            var lesson = known != null ? known : new Followed();
            begin.accept(lesson);
            return lesson;
        });
    }

    private void leaves(String reference, Consumer<Followed> end) {
        followed.computeIfPresent(reference, (_, known) -> {
            end.accept(known);
            return known.isAlone() ? null : known;
        });
    }

    /** A lesson as it is now, if there is one with that reference. */
    public Optional<LiveState> now(String reference) {
        return rows.now(List.of(reference)).stream().findFirst();
    }

    /** Something changed in a lesson. What changes while others are looked at, in all lessons, is looked at together and told once. */
    void changed(String reference) {
        if (followed.containsKey(reference) && changed.add(reference) && waiting.compareAndSet(false, true)) {
            asking.execute(() -> tellAll(changed, waiting));
        }
    }

    /** Somebody came in or answered. What is counted within a tenth of a second, in all lessons, is looked at and told once. */
    void counted(String reference) {
        if (followed.containsKey(reference) && counted.add(reference) && gathering.compareAndSet(false, true)) {
            asking.schedule(() -> tellAll(counted, gathering), GATHERED_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Whoever comes after the flag is down begins another look; whoever came before it is in this one. */
    private void tellAll(Set<String> references, AtomicBoolean flag) {
        flag.set(false);
        var all = Set.copyOf(references);
        references.removeAll(all);
        tell(all);
    }

    /** Looks for what other nodes have changed. */
    @Scheduled(fixedDelayString = "${thinkuknow.classroom.look-every:PT1S}")
    void look() {
        tell(followed.keySet());
    }

    private void tell(Collection<String> references) {
        try {
            rows.now(references).forEach(this::tell);
        } catch (DataAccessException | TransactionException e) {
            log.warn("Live lessons could not be looked at: {}", e.getClass().getSimpleName());
        }
    }

    private void tell(LiveState now) {
        var lesson = followed.get(now.lesson().reference());
        var before = lesson == null ? now : lesson.last().getAndSet(now);
        if (lesson != null && !now.equals(before)) {
            if (before == null || before.lesson().revision() != now.lesson().revision()) {
                lesson.screens().forEach(screen -> telling.execute(() -> screen.accept(now.lesson())));
            }
            lesson.listeners().forEach(listener -> tellingTeachers.execute(() -> tell(listener, lesson.last())));
        }
    }

    /** Of two that are told at once the second reads what is newest by then, or a count that is over could stay on a board. */
    private static void tell(Consumer<LiveState> listener, AtomicReference<@Nullable LiveState> last) {
        synchronized (listener) {
            var now = last.get();
            if (now != null) {
                listener.accept(now);
            }
        }
    }

    @PreDestroy
    void close() {
        asking.shutdownNow();
        telling.shutdownNow();
        tellingTeachers.shutdownNow();
    }
}
