package org.thinkuknow.join.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.PupilSight;
import org.thinkuknow.limits.SharedReadings;

import java.time.Duration;
import java.util.Optional;

/** What is asked beside lessons, as it goes over the lines of a whole class at once: looked up and made for the first of them. */
@Component
class PollParts {

    private static final Logger log = LoggerFactory.getLogger(PollParts.class);
    private static final int MOST = 500;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final PupilSight sight;
    private final SharedReadings<LiveLesson, Optional<Part>> latest = new SharedReadings<>(MOST, KEPT);

    /**
     * Something to see.
     *
     * @param name as in {@link PupilNow#aside()}
     */
    record Part(String name, String html) {}

    PollParts(PupilSight sight) {
        this.sight = sight;
    }

    /** What is asked beside a lesson as it is now, if anything is and can be had: a screen that is not told fetches it. */
    Optional<Part> of(LiveLesson lesson) {
        try {
            return PupilNow.of(lesson).aside().isEmpty() ? Optional.empty() : latest.get(lesson, this::make);
        } catch (DataAccessException | TransactionException e) {
            log.warn(
                    "What is asked beside a lesson could not be looked up: {}",
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Optional<Part> make(LiveLesson lesson) {
        return sight.beside(lesson).map(html -> new Part(PupilNow.of(lesson).aside(), html));
    }
}
