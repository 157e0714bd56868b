package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.SeatingPlan;
import org.thinkuknow.classroom.TeachingTogether;

import java.util.function.Consumer;

/** Who is in a lesson: the seats of the class, asked for only while they are looked at, and the colleagues who teach it. */
class WhoIsHere extends Div {

    private final transient TeachingTogether company;
    private final transient SeatingPlan plan;
    private final transient Consumer<Runnable> attempt;
    private final TogetherPart together;
    private @Nullable SeatsPart seats;
    private String code = "";

    /** @param attempt takes a step and shows what came of it */
    WhoIsHere(TeachingTogether company, SeatingPlan plan, Consumer<Runnable> attempt) {
        this.company = company;
        this.plan = plan;
        this.attempt = attempt;
        together = new TogetherPart(company, attempt);
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
            add(seats, together);
        }
        var now = company.company(code);
        together.show(code, now);
        return now.mine();
    }

    void showSeats() {
        if (seats != null && seats.isOpen()) {
            seats.show(plan.of(code));
        }
    }
}
