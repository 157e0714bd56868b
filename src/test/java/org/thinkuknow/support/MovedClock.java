package org.thinkuknow.support;

import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import org.thinkuknow.ThinkUKnow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Starts the application with another clock in place of its own: ahead or behind by what a file says at the moment. */
public final class MovedClock extends Clock {

    static final String OFFSET = "moved.clock";

    private final Path offset;

    private MovedClock(Path offset) {
        this.offset = offset;
    }

    public static void main(String[] args) {
        var application = new SpringApplication(ThinkUKnow.class);
        var clock = new MovedClock(Path.of(System.getProperty(OFFSET)));
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("movedClock", Clock.class, () -> clock, definition -> definition.setPrimary(true)));
        application.run(args);
    }

    @Override
    public Instant instant() {
        try {
            return Instant.now().plus(Duration.parse(Files.readString(offset).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
