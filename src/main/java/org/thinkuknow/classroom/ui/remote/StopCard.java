package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.classroom.LessonStep;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.LiveState;
import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Tally;
import org.thinkuknow.shell.Bars;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.ContentHtml;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;

/**
 * Where the class is, for its teacher alone: what is asked with what is right, what has been answered so far, what comes next, and how
 * the time goes. Nothing of it reaches the board before she shows it.
 */
class StopCard extends Div {

    private final transient Clock clock;
    private final transient Function<Question, Tally> tally;
    private final Paragraph time = Classed.of(new Paragraph(), "counter");
    private final H2 title = new H2();
    private final Div answers = Classed.of(new Div(), "so-far");
    private final Paragraph answered = new Paragraph();
    private final Div notes = new Div();
    private final Paragraph next = Classed.of(new Paragraph(), "comes-next");
    private final Div right = new Div();
    private long revision;
    private int counted = -1;

    /** @param tally counts what the class has answered to a question in time */
    StopCard(Clock clock, Function<Question, Tally> tally) {
        this.clock = clock;
        this.tally = tally;
        setId("place");
        title.getElement().setAttribute("tabindex", "-1");
        add(time, title, answers, answered, right, notes, next);
    }

    void show(LiveState now, RunningOrder runningOrder) {
        var lesson = now.lesson();
        time.setText(time(lesson, runningOrder));
        var question = runningOrder.question(lesson.step());
        var isAsked = question.isPresent() && lesson.beside().isEmpty();
        answered.setText(isAsked ? "%d of %d have answered.".formatted(now.answers(), now.seats()) : "");
        if (revision != lesson.revision() || counted != now.answers()) {
            answers.removeAll();
            question.filter(asked -> isAsked).ifPresent(asked -> answers.add(bars(asked)));
            counted = now.answers();
        }
        if (revision != lesson.revision()) {
            revision = lesson.revision();
            showStop(lesson, runningOrder);
        }
    }

    private Bars bars(Question question) {
        var counts = tally.apply(question);
        return Bars.of(
                counts.answers(),
                counts.bars().stream()
                        .map(bar -> new Bars.Bar(bar.say(), bar.count(), bar.right()))
                        .toList(),
                question.kind().isLettered());
    }

    private void showStop(LiveLesson lesson, RunningOrder runningOrder) {
        var step = runningOrder.find(lesson.step());
        title.setText(step.map(LessonStep::title).orElse("Let everybody come in, then press Next."));
        notes.removeAll();
        right.removeAll();
        step.ifPresent(here -> {
            switch (here) {
                case LessonStep.ToAnswer asked ->
                    WhatIsRight.of(asked.question()).ifPresent(right::add);
                case LessonStep.ToRead reading -> addNotes(reading);
            }
        });
        next.setText(runningOrder
                .after(lesson.step())
                .map(coming -> "Next: " + coming.title())
                .orElse("This is the last part."));
    }

    private void addNotes(LessonStep.ToRead reading) {
        if (!reading.step().notes().isEmpty()) {
            notes.add(new NativeDetails(
                    "Notes for this step",
                    ContentHtml.of("<div>" + reading.step().notes() + "</div>")));
        }
    }

    /** As planned: the minutes of the steps to come, and one for each question. */
    private String time(LiveLesson lesson, RunningOrder runningOrder) {
        var at = runningOrder.place(lesson.step());
        var toGo = "about %s to go".formatted(minutes(runningOrder.minutesFrom(lesson.step())));
        if (at == 0) {
            return "Coming in · " + toGo;
        }
        return "%s%d of %d · %s gone, %s"
                .formatted(
                        isFromLast(runningOrder, lesson.step()) ? "From last time · " : "",
                        at,
                        runningOrder.steps().size(),
                        minutes(Math.toIntExact(Duration.between(lesson.startedAt(), clock.instant())
                                .toMinutes())),
                        toGo);
    }

    private static boolean isFromLast(RunningOrder runningOrder, String step) {
        return runningOrder
                .find(step)
                .filter(here -> here instanceof LessonStep.ToAnswer asked && asked.isFromLast())
                .isPresent();
    }

    private static String minutes(int minutes) {
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
