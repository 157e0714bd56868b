package org.thinkuknow.join.web;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.thinkuknow.classroom.Crowding;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.LiveNews;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The open lines to pupils' screens on this node. */
@Component
class PupilLines {

    private final LiveNews news;
    private final PollParts parts;
    private final Crowding crowding;
    private final Set<PupilLine> lines = new LinkedHashSet<>();

    /** Thrown when no more lines can be held. */
    static class Full extends RuntimeException {

        Full() {
            super("So many screens are connected that this one asks every few seconds instead.");
        }
    }

    PupilLines(LiveNews news, PollParts parts, Crowding crowding) {
        this.news = news;
        this.parts = parts;
        this.crowding = crowding;
    }

    /**
     * Opens a line, on which the state as it is now comes first.
     *
     * @throws Full if the lesson, the network or this node has no line left; a seat that has too many loses its oldest instead
     */
    SseEmitter open(LiveLesson lesson, long seat, String network) {
        var line = new PupilLine(parts, lesson.reference(), seat, network);
        enter(line);
        var stop = news.followSteps(lesson.reference(), line);
        Runnable forget = () -> {
            stop.run();
            leave(line);
        };
        line.emitter().onCompletion(forget);
        line.emitter().onTimeout(line::close);
        line.emitter().onError(failure -> forget.run());
        line.accept(lesson);
        return line.emitter();
    }

    private void enter(PupilLine line) {
        var tooOld = new ArrayList<PupilLine>();
        synchronized (lines) {
            var own = lines.stream().filter(each -> each.seat() == line.seat()).toList();
            tooOld.addAll(own.subList(0, Math.max(0, own.size() - crowding.linesOfASeat() + 1)));
            if (tooOld.isEmpty()
                    && (lines.size() >= crowding.linesOfANode()
                            || count(each -> each.lesson().equals(line.lesson())) >= crowding.linesOfALesson()
                            || count(each -> each.network().equals(line.network())) >= crowding.linesOfAnAddress())) {
                throw new Full();
            }
            tooOld.forEach(lines::remove);
            lines.add(line);
        }
        tooOld.forEach(PupilLine::close);
    }

    private long count(Predicate<PupilLine> which) {
        return lines.stream().filter(which).count();
    }

    private void leave(PupilLine line) {
        synchronized (lines) {
            lines.remove(line);
        }
    }

    private List<PupilLine> all() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    /** On threads of their own: a phone that takes nothing any more holds no other back. */
    @Scheduled(fixedDelayString = "${thinkuknow.classroom.beat-every:PT15S}")
    void beat() {
        all().forEach(line -> Thread.startVirtualThread(line::beat));
    }

    /** Open lines would hold a node back that is being stopped; the screens find another. */
    @EventListener(ContextClosedEvent.class)
    void closeAll() {
        all().forEach(PupilLine::close);
    }
}
