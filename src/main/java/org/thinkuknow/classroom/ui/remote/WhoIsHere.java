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
    private final UndoBar undo;
    private final TogetherPart part;
    private @Nullable SeatsPart seats;
    private String code = "";

    /**
     * @param attempt takes a step and shows what came of it
     * @param undo    offers to take a step back
     */
    WhoIsHere(TeachingTogether together, SeatingPlan plan, Consumer<Runnable> attempt, UndoBar undo) {
        this.together = together;
        this.plan = plan;
        this.attempt = attempt;
        this.undo = undo;
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
            seats = new SeatsPart(lesson.reference(), plan.keyOfNotes(code), this::change);
            seats.addToggleListener(toggled -> showSeats());
            add(seats);
        }
        var now = together.coTeachers(code);
        part.show(code, now);
        return now.mine();
    }

    /** Who teaches, to stand elsewhere. */
    TogetherPart teachers() {
        return part;
    }

    /** Opens the list of seats, which nobody asks for while it is folded. */
    void open() {
        if (seats != null) {
            seats.setOpen(true);
            showSeats();
        }
    }

    private void change(SeatingPlan.Place place) {
        if (place.out()) {
            attempt.accept(() -> plan.letBackIn(code, place.nickname()));
        } else {
            attempt.accept(() -> plan.takeOut(code, place.nickname()));
            undo.offer(
                    place.nickname() + " is out.", () -> attempt.accept(() -> plan.letBackIn(code, place.nickname())));
        }
    }

    void showSeats() {
        if (seats != null && seats.isOpen()) {
            seats.show(plan.of(code));
        }
    }
}
