package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.planning.PlanRefused;
import org.thinkuknow.planning.Teaching;

import java.util.function.Consumer;

/** One press, and the board with the join code comes next. */
class StartButton extends NativeButton {

    /**
     * @param reference of the lesson in a plan
     * @param about     what it starts, for whoever cannot see where it stands
     * @param refused   told a sentence if it cannot start
     */
    StartButton(Teaching teaching, String reference, String about, Consumer<String> refused) {
        super("Teach it now");
        setId("teach-" + reference);
        setAriaLabel("Teach it now: " + about);
        addClassName("first-choice");
        addClickListener(click -> {
            try {
                UI.getCurrent().navigate("teach/live/%s/board".formatted(teaching.start(reference)));
            } catch (PlanRefused | LessonRefused e) {
                refused.accept(e.getMessage());
            }
        });
    }
}
