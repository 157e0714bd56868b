package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.classroom.LiveState;
import org.thinkuknow.planning.PlanRefused;
import org.thinkuknow.planning.Teaching;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One press, and the board with the join code comes next. If the lesson still runs and may be another class's, one more press says
 * what is meant.
 */
class StartButton extends Span {

    private final transient Teaching teaching;
    private final String reference;
    private final String about;
    private final transient Consumer<String> refused;

    /**
     * @param reference of the lesson in a plan
     * @param about     what it starts, for whoever cannot see where it stands
     * @param refused   told a sentence if it cannot start
     */
    StartButton(Teaching teaching, String reference, String about, Consumer<String> refused) {
        this.teaching = teaching;
        this.reference = reference;
        this.about = about;
        this.refused = refused;
        addClassName("start-button");
        var start = new NativeButton("Teach it now", click -> press());
        start.setId("teach-" + reference);
        start.setAriaLabel("Teach it now: " + about);
        start.addClassName("first-choice");
        add(start);
    }

    private void press() {
        perform(() -> {
            var running = teaching.runsWithOthers(reference);
            running.ifPresent(this::ask);
            return running.isPresent() ? "" : teaching.start(reference);
        });
    }

    private void ask(LiveState running) {
        removeAll();
        var anew = Pieces.button(
                "anew-" + reference,
                "End it, and start for this class",
                about,
                () -> perform(
                        () -> teaching.startAnew(reference, running.lesson().reference())));
        var asked = Classed.of(
                new Span("%s Is it this class's, or another's?".formatted(running.runningSince("This lesson"))),
                "asked");
        asked.getElement().setAttribute("role", "alert");
        add(asked, anew, new PageLink("/teach/live/" + running.lesson().code(), "Go on with that one"));
    }

    /** @param step starts the lesson, and says its code; nothing if there is something to ask first */
    private void perform(Supplier<String> step) {
        try {
            var code = step.get();
            if (!code.isEmpty()) {
                UI.getCurrent().navigate("teach/live/%s/board".formatted(code));
            }
        } catch (PlanRefused | LessonRefused e) {
            refused.accept(e.getMessage());
        }
    }
}
