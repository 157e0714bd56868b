package org.thinkuknow.classroom.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.thinkuknow.classroom.LiveLesson;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

/** The open line to one pupil's screen. What comes late is not said again, so the screen never goes back in time. */
class PupilLine implements Consumer<LiveLesson> {

    private static final Logger log = LoggerFactory.getLogger(PupilLine.class);
    private static final Duration LIFE = Duration.ofHours(2);

    private final SseEmitter emitter = new SseEmitter(LIFE.toMillis());
    private final AskedParts parts;
    private long told;
    private String asked = "";

    /** @param told the revision that the screen knows */
    PupilLine(AskedParts parts, long told) {
        this.parts = parts;
        this.told = told;
    }

    SseEmitter emitter() {
        return emitter;
    }

    @Override
    public synchronized void accept(LiveLesson lesson) {
        if (lesson.revision() > told) {
            told = lesson.revision();
            parts.of(lesson).filter(part -> !part.name().equals(asked)).ifPresent(this::show);
            send(SseEmitter.event().id(String.valueOf(told)).name("now").data(PupilNow.of(lesson)));
            if (!lesson.isRunning()) {
                close();
            }
        }
    }

    /** What the class is asked beside the lesson was never fetched before. It comes by itself, or all would fetch it at once. */
    private void show(AskedParts.Part part) {
        asked = part.name();
        send(SseEmitter.event().name("part").data(part));
    }

    /** A sign of life, so that a screen notices a dead line, and we notice one that has gone. */
    synchronized void beat() {
        send(SseEmitter.event().name("beat").data(""));
    }

    void close() {
        emitter.complete();
    }

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            log.debug("A pupil's line has gone; the server tells of it by itself");
        }
    }
}
