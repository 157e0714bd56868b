package org.thinkuknow.classroom.web;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.LiveNews;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The open lines to pupils' screens on this node. */
@Component
class PupilLines {

    private final LiveNews news;
    private final AskedParts parts;
    private final Set<PupilLine> lines = ConcurrentHashMap.newKeySet();

    PupilLines(LiveNews news, AskedParts parts) {
        this.news = news;
        this.parts = parts;
    }

    /**
     * Opens a line, on which the state as it is now comes first, unless the screen knows it.
     *
     * @param told the revision that the screen knows; 0 for none
     */
    SseEmitter open(LiveLesson lesson, long told) {
        var line = new PupilLine(parts, told);
        var stop = news.followSteps(lesson.reference(), line);
        Runnable forget = () -> {
            stop.run();
            lines.remove(line);
        };
        line.emitter().onCompletion(forget);
        line.emitter().onTimeout(line::close);
        line.emitter().onError(failure -> forget.run());
        lines.add(line);
        line.accept(lesson);
        return line.emitter();
    }

    /** On threads of their own: a phone that takes nothing any more holds no other back. */
    @Scheduled(fixedDelayString = "${thinkuknow.classroom.beat-every:PT15S}")
    void beat() {
        lines.forEach(line -> Thread.startVirtualThread(line::beat));
    }

    /** Open lines would hold a node back that is being stopped; the screens find another. */
    @EventListener(ContextClosedEvent.class)
    void closeAll() {
        lines.forEach(PupilLine::close);
    }
}
