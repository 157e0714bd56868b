package org.thinkuknow.shell;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * What reads requests before us logs a failure with its message, which can hold a word that was sent, and with everything below it,
 * hundreds of lines that anybody can ask for. Of each such failure {@link FailureLog} writes its own instead.
 */
@Component
class LibraryFailures extends TurboFilter {

    private static final List<String> READERS = List.of(
            "com.vaadin.flow.server.",
            "org.apache.catalina.core.ContainerBase.",
            "org.apache.coyote.",
            "org.apache.tomcat.util.",
            "org.atmosphere.");

    private final transient FailureLog failures;
    private final transient UnofferedValues unoffered;

    LibraryFailures(FailureLog failures, UnofferedValues unoffered) {
        this.failures = failures;
        this.unoffered = unoffered;
    }

    @PostConstruct
    void listen() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logback) {
            setContext(logback);
            start();
            logback.addTurboFilter(this);
        }
    }

    @PreDestroy
    void leave() {
        if (getContext() instanceof LoggerContext logback) {
            logback.getTurboFilterList().remove(this);
        }
    }

    /** Asked for every line of the application, so it looks at what is rare first. */
    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] parameters,
            @Nullable Throwable failure) {
        if (failure == null
                || !level.isGreaterOrEqual(Level.WARN)
                || READERS.stream().noneMatch(logger.getName()::startsWith)) {
            return FilterReply.NEUTRAL;
        }
        if (level.isGreaterOrEqual(logger.getEffectiveLevel())) {
            failures.note(failure);
            unoffered.count(failure);
        }
        return FilterReply.DENY;
    }
}
