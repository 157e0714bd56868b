package org.thinkuknow.report.web;

import org.thinkuknow.report.AnswerPromises;
import org.thinkuknow.report.Dangers;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Promises an answer within an hour as long as nobody has judged a report; what is promised then, and whether both sides write within
 * minutes, is what a test says.
 */
record InAnHour(Optional<Instant> later, boolean soon) implements AnswerPromises {

    InAnHour() {
        this(Optional.empty(), false);
    }

    @Override
    public Duration atFirst(Dangers dangers, boolean inWords) {
        return Duration.ofHours(1);
    }

    @Override
    public Optional<Instant> answeredBy(String reference) {
        return later;
    }

    @Override
    public boolean bothWriteWithinMinutes(String reference) {
        return soon;
    }

    @Override
    public boolean bothWriteWithinMinutes(Dangers dangers) {
        return soon;
    }
}
