package org.thinkuknow.classroom;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The pretend classes of the rehearsals that were begun on this node. With each beat their pupils do what children would do by then,
 * through the same seats as real ones, until the rehearsal ends.
 */
@Component
class PretendClass {

    private static final Logger log = LoggerFactory.getLogger(PretendClass.class);

    /** Nobody rehearses for longer; one that was forgotten ends then. */
    private static final Duration LONGEST = Duration.ofHours(2);

    private final LessonRows rows;
    private final LiveNews news;
    private final PretendPupils pupils;
    private final Clock clock;
    private final Map<String, PretendPupils.Rehearsal> rehearsals = new ConcurrentHashMap<>();
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("pretend-class").factory());

    /** @param beat how long a child takes for the smallest thing that one does */
    PretendClass(
            LessonRows rows,
            LiveNews news,
            PretendPupils pupils,
            @Value("${thinkuknow.classroom.rehearsal-beat:PT1.5S}") Duration beat,
            Clock clock) {
        this.rows = rows;
        this.news = news;
        this.pupils = pupils;
        this.clock = clock;
        beats.scheduleWithFixedDelay(this::beat, beat.toMillis(), beat.toMillis(), TimeUnit.MILLISECONDS);
    }

    void comesInto(LiveLesson lesson) {
        rehearsals.put(lesson.reference(), new PretendPupils.Rehearsal());
    }

    private void beat() {
        rehearsals.forEach((reference, rehearsal) -> {
            try {
                rows.find(reference)
                        .filter(LiveLesson::isRunning)
                        .ifPresentOrElse(lesson -> goOn(lesson, rehearsal), () -> rehearsals.remove(reference));
            } catch (RuntimeException e) {
                log.warn("A pretend class missed a beat: {}", e.getClass().getSimpleName());
            }
        });
    }

    private void goOn(LiveLesson lesson, PretendPupils.Rehearsal rehearsal) {
        if (lesson.startedAt().plus(LONGEST).isBefore(clock.instant())) {
            rows.replace(lesson.ended(clock.instant()));
            news.changed(lesson.reference());
        } else {
            pupils.beat(lesson, rehearsal);
        }
    }

    @PreDestroy
    void close() {
        beats.shutdownNow();
    }
}
