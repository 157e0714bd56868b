package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

/** What is pressed most: back, on, and show. At the last part the way on is the end of the lesson, which asks once. */
class MovesPart extends Div {

    /** The second tap of a thumb that taps twice would skip a part. */
    private static final int STEADY_MS = 400;

    private static final String STEADY = """
            this.addEventListener('click', (event) => {
              if (!event.target.closest('#next, #back')) {
                return;
              }
              if (this.hasAttribute('data-resting')) {
                event.stopPropagation();
                event.preventDefault();
                return;
              }
              this.setAttribute('data-resting', '');
              setTimeout(() => this.removeAttribute('data-resting'), $0);
            }, true)""";

    private final NativeButton back;
    private final NativeButton next;
    private final NativeButton show;
    private final NativeButton endHere;
    private final Div sure;

    /** What the buttons do. */
    record Steps(Runnable back, Runnable next, Runnable show, Runnable end) {}

    MovesPart(Steps steps) {
        back = Buttons.plain("back", "Back", steps.back());
        next = Buttons.plain("next", "Next", steps.next());
        show = Buttons.plain("show-answers", "Show the answers", steps.show());
        endHere = Buttons.plain("end-here", "End the lesson", () -> ask(true));
        sure = Classed.of(
                new Div(
                        new Paragraph("This ends the lesson on every screen and on the board. The code stops working."),
                        Buttons.plain("end-now", "End it for everybody", steps.end()),
                        Buttons.plain("end-not-yet", "Not yet", () -> ask(false))),
                "sure");
        sure.setVisible(false);
        addClassName("moves");
        add(back, next, endHere, show, sure);
        getElement().executeJs(STEADY, STEADY_MS);
    }

    /** @param mayEnd whether whoever looks has started the lesson */
    void show(LiveLesson lesson, RunningOrder runningOrder, boolean mayEnd) {
        var at = runningOrder.place(lesson.step());
        var isLast = at == runningOrder.steps().size();
        back.setEnabled(at > 0);
        next.setVisible(!isLast || !mayEnd);
        next.setEnabled(!isLast);
        endHere.setVisible(isLast && mayEnd);
        sure.setVisible(sure.isVisible() && endHere.isVisible());
        show.setVisible(lesson.beside().isEmpty()
                && runningOrder.question(lesson.step()).isPresent());
        show.setEnabled(!lesson.answersShown());
        show.setText(lesson.answersShown() ? "The answers are shown" : "Show the answers");
    }

    private void ask(boolean whether) {
        sure.setVisible(whether);
        var focused = whether ? sure.getChildren().skip(1).findFirst().orElseThrow() : endHere;
        focused.getElement().callJsFunction("focus");
    }
}
