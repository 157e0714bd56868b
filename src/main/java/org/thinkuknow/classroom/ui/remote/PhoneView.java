package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.springframework.stereotype.Component;
import org.thinkuknow.classroom.LiveState;
import org.thinkuknow.classroom.PhoneSteps;
import org.thinkuknow.classroom.PhoneSteps.Driven;
import org.thinkuknow.classroom.PollQuestion;
import org.thinkuknow.quiz.Tally;

import java.time.Clock;

/** What a phone shows of the lesson that it drives: where the class is, as the remote has it, and no words of pupils. */
@Component
class PhoneView {

    private final PhoneSteps steps;
    private final Clock clock;

    /**
     * What the phone is told.
     *
     * @param html      where the class is
     * @param revision  goes back with each press
     * @param show      what the press that shows the answers says; empty if there is nothing to show
     * @param wordsWait whether something waits for the teacher alone
     */
    record Shown(
            String title, String html, long revision, boolean back, boolean next, String show, boolean wordsWait) {}

    PhoneView(PhoneSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    Shown of(Driven driven) {
        var now = driven.now();
        var lesson = now.lesson();
        var order = driven.order();
        var at = order.place(lesson.step());
        return new Shown(
                (lesson.isRehearsal() ? "Rehearsal: " : "") + order.lesson().title(),
                html(lesson.beside().isPresent() ? beside(driven) : stop(driven)),
                lesson.revision(),
                at > 0,
                at < order.steps().size() || lesson.beside().isPresent(),
                show(driven),
                driven.wordsWait());
    }

    /** The page takes no styles from a text; how long a bar is says its number. */
    private static String html(Div shown) {
        withoutStyles(shown.getElement());
        return shown.getElement().getOuterHTML();
    }

    private static void withoutStyles(Element element) {
        if (!element.isTextNode()) {
            element.removeAttribute("style");
            element.getChildren().forEach(PhoneView::withoutStyles);
        }
    }

    private StopCard stop(Driven driven) {
        var lesson = driven.now().lesson();
        var card = new StopCard(clock, question -> Tally.of(question, steps.answers(lesson, question.id())));
        card.show(driven.now(), driven.order());
        return card;
    }

    private static Div beside(Driven driven) {
        var title = new H2(driven.asked().map(PollQuestion::say).orElse("A pupil's question is on the board"));
        title.getElement().setAttribute("tabindex", "-1").setAttribute("dir", "auto");
        var beside = new Div(title);
        driven.asked().ifPresent(asked -> beside.add(new Paragraph(answered(driven.now()))));
        return beside;
    }

    private static String answered(LiveState now) {
        return "%d of %d have answered.".formatted(now.answers(), now.seats());
    }

    private static String show(Driven driven) {
        var lesson = driven.now().lesson();
        if (lesson.beside().isPresent()) {
            return driven.asked().filter(asked -> !asked.wantsWords()).isPresent()
                            && !lesson.beside().get().shown()
                    ? "Show the results"
                    : "";
        }
        return driven.order().question(lesson.step()).isPresent() && !lesson.answersShown() ? "Show the answers" : "";
    }
}
