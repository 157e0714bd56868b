package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.SeatingPlan;
import org.thinkuknow.classroom.TeachingTogether;

import java.util.function.Consumer;

/** Who is in a lesson: the seats of the class, asked for only while they are looked at, and the colleagues who teach it. */
class WhoIsHere extends Div {

    private final transient TeachingTogether together;
    private final transient SeatingPlan plan;
    private final transient Consumer<Runnable> attempt;
    private final TogetherPart part;
    private @Nullable SeatsPart seats;
    private String code = "";

    /** @param attempt takes a step and shows what came of it */
    WhoIsHere(TeachingTogether together, SeatingPlan plan, Consumer<Runnable> attempt) {
        this.together = together;
        this.plan = plan;
        this.attempt = attempt;
        part = new TogetherPart(together, attempt);
        addClassName("who-is-here");
    }

    /**
     * Shows who teaches.
     *
     * @return whether whoever looks has started the lesson
     */
    boolean showTeachers(LiveLesson lesson) {
        if (seats == null) {
            code = lesson.code();
            seats = new SeatsPart(lesson.reference(), nickname -> attempt.accept(() -> plan.takeOut(code, nickname)));
            seats.addToggleListener(toggled -> showSeats());
            add(seats, part);
        }
        var now = together.coTeachers(code);
        part.show(code, now);
        return now.mine();
    }

    void showSeats() {
        if (seats != null && seats.isOpen()) {
            seats.show(plan.of(code));
        }
    }
}
