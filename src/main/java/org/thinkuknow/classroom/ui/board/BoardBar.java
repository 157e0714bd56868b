package org.thinkuknow.classroom.ui.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

/** The teacher's controls on the board. The script {@code live-board} shows them when something stirs, and presses them by key. */
class BoardBar extends Div {

    /** What its buttons do. */
    interface Controls {

        void back();

        void next();

        void showAnswers();

        void remote();

        void endPhone();

        void end();

        void help();
    }

    private final NativeButton back;
    private final NativeButton next;
    private final NativeButton showAnswers;
    private final NativeButton endPhone;
    private final NativeButton end;

    BoardBar(Controls controls) {
        addClassName("bar");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Controls");
        back = Buttons.plain("back", "Back", controls::back);
        next = Classed.of(Buttons.plain("next", "Next", controls::next), "main-action");
        showAnswers = Buttons.plain("show-answers", "Show the answers", controls::showAnswers);
        endPhone = Buttons.plain("end-phone", "Disconnect the phone", controls::endPhone);
        end = Buttons.plain("end", "End", controls::end);
        var help = Buttons.plain("board-help", "?", controls::help);
        help.setAriaLabel("Keys and controls");
        add(
                back,
                next,
                showAnswers,
                Buttons.plain("full-screen", "Full screen", () -> {}),
                Buttons.plain("remote", "Remote", controls::remote),
                endPhone,
                end,
                help);
    }

    /** Offers what can be done now. */
    void show(Offer offer) {
        back.setEnabled(!offer.atStart());
        next.setText(offer.atEnd() && offer.mayEnd() ? "End the lesson" : "Next");
        next.setEnabled(!offer.atEnd() || offer.mayEnd());
        showAnswers.setText(offer.poll() ? "Show the results" : "Show the answers");
        showAnswers.setVisible(offer.canShow());
        endPhone.setVisible(offer.phone());
        end.setVisible(offer.mayEnd() && !offer.atEnd());
    }

    /**
     * What can be done where the class is.
     *
     * @param mayEnd  whether it is this teacher who ends the lesson
     * @param canShow whether something is asked whose answers are not shown yet
     * @param poll    whether what is asked has no right answer
     * @param phone   whether a phone drives the lesson
     */
    record Offer(boolean atStart, boolean atEnd, boolean mayEnd, boolean canShow, boolean poll, boolean phone) {}
}
