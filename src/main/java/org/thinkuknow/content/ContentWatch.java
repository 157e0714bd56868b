package org.thinkuknow.content;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** For writers: a changed file is seen at once, without a new start; what is wrong with it is said, and the old content stays. */
@Component
@ConditionalOnProperty("thinkuknow.content.watched")
class ContentWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ContentWatch.class);

    private final ContentReading reading;
    private final ContentDirectory directory;
    private Map<Path, String> seen;

    ContentWatch(ContentReading reading, ContentDirectory directory) {
        this.reading = reading;
        this.directory = directory;
        this.seen = state();
    }

    /** A look at some hundred files takes milliseconds. */
    @Scheduled(fixedDelayString = "PT0.5S")
    void look() {
        var now = state();
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        try {
            reading.again();
            LOG.info("The changed content is in use");
        } catch (RuntimeException e) {
            LOG.warn(
                    "The content stays as it was until this is mended:\n{}",
                    NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        }
    }

    private Map<Path, String> state() {
        var state = new TreeMap<Path, String>();
        directory.watched().forEach(folder -> {
            try (var files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).forEach(file -> state.put(file, stamp(file)));
            } catch (IOException | UncheckedIOException e) {
                LOG.debug("A file went while it was looked at; the next look will see", e);
            }
        });
        return state;
    }

    private static String stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
