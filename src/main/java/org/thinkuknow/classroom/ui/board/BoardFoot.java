package org.thinkuknow.classroom.ui.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.classroom.LessonStep;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.LiveState;
import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

/** The foot of the board: how to come in late, how many have answered, and the teacher's controls. */
class BoardFoot extends Footer {

    private static final String REHEARSAL =
            "Rehearsal: this class is pretend. Nobody else can join, and nothing is kept.";
    private static final String KEYS = "→ next, ← back, Enter shows the answers, F full screen";

    private final BoardBar bar;
    private final Div words = Classed.of(new Div(), "words");
    private final Paragraph answered = Classed.of(new Paragraph(), "answered");
    private final Paragraph phone = Classed.of(new Paragraph("A phone is controlling this lesson."), "phone-drives");
    private String shown = "";

    BoardFoot(BoardBar bar) {
        this.bar = bar;
        addClassName("foot");
    }

    /**
     * @param phoneDrives whether a phone drives the lesson
     * @param enlarge     what a press on the way in does
     */
    void show(LiveState now, RunningOrder runningOrder, WayIn wayIn, boolean phoneDrives, Runnable enlarge) {
        var lesson = now.lesson();
        answered.setText(answered(now, runningOrder));
        phone.setVisible(phoneDrives);
        var stands = lesson.isRunning() ? waits(lesson, runningOrder) ? "waiting" : "begun" : "ended";
        if (!stands.equals(shown)) {
            shown = stands;
            draw(now.lesson(), stands, wayIn, enlarge);
        }
        if (lesson.isRunning()) {
            bar.show(offer(lesson, runningOrder, phoneDrives));
        }
    }

    private void draw(LiveLesson lesson, String stands, WayIn wayIn, Runnable enlarge) {
        removeAll();
        words.removeAll();
        switch (stands) {
            case "waiting" -> {
                words.add(Classed.of(new Paragraph(KEYS), "keys"));
                wayIn.warning().ifPresent(warning -> words.add(Classed.of(new Paragraph(warning), "warning")));
            }
            case "begun" -> words.add(wayIn.strip(enlarge), answered);
            default -> words.add(new Paragraph(new PageLink("/teach", "Go to the teacher's room")));
        }
        add(words);
        if (!"ended".equals(stands)) {
            if (lesson.isRehearsal()) {
                words.addComponentAsFirst(Classed.of(new Paragraph(REHEARSAL), "rehearsal"));
            }
            words.add(phone);
            add(bar);
        }
    }

    private static boolean waits(LiveLesson lesson, RunningOrder runningOrder) {
        return lesson.beside().isEmpty() && runningOrder.find(lesson.step()).isEmpty();
    }

    private static BoardBar.Offer offer(LiveLesson lesson, RunningOrder runningOrder, boolean phoneDrives) {
        var place = runningOrder.place(lesson.step());
        var asked = runningOrder.question(lesson.step());
        return new BoardBar.Offer(
                place == 0,
                place == runningOrder.steps().size(),
                lesson.teacher().equals(SignedIn.username()),
                lesson.beside()
                        .map(beside -> beside.isAsked() && !beside.shown())
                        .orElse(asked.isPresent() && !lesson.answersShown()),
                lesson.beside().isPresent()
                        || asked.filter(question -> !question.counts()).isPresent(),
                phoneDrives);
    }

    /** Screens are counted, and nothing is said before there is something to count. */
    private static String answered(LiveState now, RunningOrder runningOrder) {
        var isAsked = now.lesson()
                .beside()
                .map(LiveLesson.Beside::isAsked)
                .orElseGet(() -> runningOrder
                        .find(now.lesson().step())
                        .filter(LessonStep.ToAnswer.class::isInstance)
                        .isPresent());
        return isAsked && now.answers() > 0
                ? "%d of %s answered"
                        .formatted(now.answers(), now.seats() == 1 ? "1 screen has" : now.seats() + " screens have")
                : "";
    }

    /** How many are in, while the class comes in. */
    static String comingIn(LiveState now) {
        return switch (now.seats()) {
            case 0 -> "Come in with the code.";
            case 1 -> "1 screen is in.";
            default -> now.seats() + " screens are in.";
        };
    }
}
