package org.thinkuknow.join.web;

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
    private final PollParts parts;
    private final String lesson;
    private final long seat;
    private final String network;
    private long told;
    private String asked = "";

    /**
     * A line on which nothing has been said.
     *
     * @param lesson  the reference of the live lesson
     * @param network from which the seat asks
     */
    PupilLine(PollParts parts, String lesson, long seat, String network) {
        this.parts = parts;
        this.lesson = lesson;
        this.seat = seat;
        this.network = network;
    }

    String lesson() {
        return lesson;
    }

    long seat() {
        return seat;
    }

    String network() {
        return network;
    }

    SseEmitter emitter() {
        return emitter;
    }

    @Override
    public synchronized void accept(LiveLesson now) {
        if (now.revision() > told) {
            told = now.revision();
            parts.of(now).filter(part -> !part.name().equals(asked)).ifPresent(this::show);
            send(SseEmitter.event().name("now").data(PupilNow.of(now)));
            if (!now.isRunning()) {
                close();
            }
        }
    }

    /** What the class is asked beside the lesson was never fetched before. It comes by itself, or all would fetch it at once. */
    private void show(PollParts.Part part) {
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
