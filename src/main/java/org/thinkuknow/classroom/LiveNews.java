package org.thinkuknow.classroom;

import jakarta.annotation.PreDestroy;
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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Tells whoever follows a live lesson on this node what has changed. A change on this node is told at once; those of other
 * nodes are found by one query a second for all lessons that are followed here.
 */
@Service
public class LiveNews {

    private static final Logger log = LoggerFactory.getLogger(LiveNews.class);

    private final LessonRows rows;
    private final Map<String, Followed> followed = new ConcurrentHashMap<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final ExecutorService asking = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("live-news").factory());
    private final ExecutorService telling = Executors.newVirtualThreadPerTaskExecutor();

    /** A lesson, what was last told of it, and to whom. */
    private record Followed(AtomicReference<InClass> last, Set<Consumer<InClass>> listeners) {
    }

    LiveNews(LessonRows rows) {
        this.rows = rows;
    }

    /**
     * Follows a lesson from now on.
     *
     * @param reference the live lesson's
     * @param listener  is told on a thread of its own, perhaps twice the same and perhaps an older state after a newer
     * @return stops following
     */
    public Runnable follow(String reference, Consumer<InClass> listener) {
        followed.compute(reference, (unused, known) -> {
            var lesson = known != null ? known : new Followed(new AtomicReference<>(), ConcurrentHashMap.newKeySet());
            lesson.listeners().add(listener);
            return lesson;
        });
        changed(reference);
        return () -> followed.computeIfPresent(reference, (unused, known) -> {
            known.listeners().remove(listener);
            return known.listeners().isEmpty() ? null : known;
        });
    }

    /** A lesson as it is now, if there is one with that reference. */
    public Optional<InClass> now(String reference) {
        return rows.now(List.of(reference)).stream().findFirst();
    }

    /** Something changed in a lesson; many changes at once are told once. */
    void changed(String reference) {
        if (followed.containsKey(reference) && changed.add(reference)) {
            asking.execute(() -> {
                changed.remove(reference);
                tell(List.of(reference));
            });
        }
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

    private void tell(InClass now) {
        var lesson = followed.get(now.lesson().reference());
        if (lesson != null && !now.equals(lesson.last().getAndSet(now))) {
            lesson.listeners().forEach(listener -> telling.execute(() -> listener.accept(now)));
        }
    }

    @PreDestroy
    void close() {
        asking.shutdownNow();
        telling.shutdownNow();
    }
}
