package org.thinkuknow.classroom;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.classroom.PreparedStarts.PreparedStart;
import org.thinkuknow.database.UtcColumns;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The lessons of a teacher that run: each of the library once. */
@Component
class OpenLessons {

    private static final int TRIES = 20;
    /** A class has left a lesson that no pupil has come into or answered in for so long. */
    private static final Duration LEFT_ALONE = Duration.ofMinutes(90);

    private final LessonRows rows;
    private final TeachingRights rights;
    private final LiveNews news;
    private final List<PreparedStarts> preparations;
    private final JdbcClient database;
    private final Clock clock;

    OpenLessons(
            LessonRows rows,
            TeachingRights rights,
            LiveNews news,
            List<PreparedStarts> preparations,
            JdbcClient database,
            Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.news = news;
        this.preparations = preparations;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Starts a lesson, or goes on with it. One that the class has left ends, and another begins.
     *
     * @param lesson its address
     * @return the join code
     * @throws LessonRefused if no code is free
     */
    String start(String lesson, String teacher) {
        for (var tried = 0; tried < TRIES; tried++) {
            var open = rows.openOf(teacher, lesson);
            if (open.filter(this::isInUse).isPresent()) {
                return open.get().code();
            }
            open.ifPresent(this::end);
            var started = tryToAdd("L-", lesson, teacher);
            if (started.isPresent()) {
                return started.get().code();
            }
        }
        throw noFreeCode();
    }

    /**
     * Begins a rehearsal, beside whatever else runs.
     *
     * @throws LessonRefused if no code is free
     */
    LiveLesson rehearse(String lesson, String teacher) {
        for (var tried = 0; tried < TRIES; tried++) {
            var begun = tryToAdd(LiveLesson.REHEARSAL, lesson, teacher);
            if (begun.isPresent()) {
                return begun.get();
            }
        }
        throw noFreeCode();
    }

    /** @return nothing if the code is in use, or another press was quicker */
    private Optional<LiveLesson> tryToAdd(String kind, String lesson, String teacher) {
        var started = LiveLesson.started(
                kind + UUID.randomUUID().toString().substring(0, 18),
                Codes.make(),
                lesson,
                teacher,
                prepared(lesson, teacher),
                clock.instant());
        try {
            rows.add(started, rights.schoolOf(teacher));
            return Optional.of(started);
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
    }

    private static LessonRefused noFreeCode() {
        return new LessonRefused("No free join code was found. Please try again.");
    }

    private PreparedStart prepared(String lesson, String teacher) {
        return preparations.stream()
                .flatMap(each -> each.of(lesson, teacher).stream())
                .findFirst()
                .orElse(PreparedStart.WHOLE);
    }

    void end(LiveLesson lesson) {
        rows.replace(lesson.ended(clock.instant()));
        news.changed(lesson.reference());
    }

    boolean isInUse(LiveLesson lesson) {
        return lastUse(lesson).plus(LEFT_ALONE).isAfter(clock.instant());
    }

    /** When a pupil last came into a lesson or answered in it; if none has, when it was started. */
    private Instant lastUse(LiveLesson lesson) {
        return Stream.of(
                        "select max(joined_at) from live_seat where lesson = ?",
                        "select max(answered_at) from live_answer where lesson = ?")
                .map(newest -> database.sql(newest)
                        .param(lesson.reference())
                        .query(LocalDateTime.class)
                        .optional())
                .flatMap(Optional::stream)
                .map(UtcColumns::instant)
                .reduce(lesson.startedAt(), (one, other) -> one.isAfter(other) ? one : other);
    }
}
