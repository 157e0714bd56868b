package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.classroom.TeachingTogether;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.StaffLayout;

/** A teacher types the code of a colleague who runs a lesson, and comes to its remote. */
@Route(value = "teach/together", layout = StaffLayout.class)
@PageTitle("Teach with a colleague – Think U Know")
@RolesAllowed("TEACHER")
@StyleSheet("styles/board.css")
@StyleSheet("styles/classroom.css")
class TogetherView extends Div {

    private final transient TeachingTogether together;
    private final Input code = new Input();
    private final Paragraph refused = Classed.of(new Paragraph(), "error");

    TogetherView(TeachingTogether together) {
        this.together = together;
        addClassNames("room", "together");
        code.setId("colleague-code");
        code.getElement()
                .setAttribute("inputmode", "numeric")
                .setAttribute("autocomplete", "one-time-code")
                .setAttribute("maxlength", "20")
                .setAttribute("aria-describedby", "colleague-code-refused");
        refused.setId("colleague-code-refused");
        refused.getElement().setAttribute("role", "alert");
        var label = new NativeLabel("The eight digits from your colleague's remote");
        label.setFor(code);
        var enter = new NativeButton("Teach together", click -> enter());
        enter.setId("enter-lesson");
        enter.addClickShortcut(Key.ENTER);
        add(
                new H1("Teach with a colleague"),
                new Paragraph(
                        "A colleague who runs a lesson opens “A colleague teaches with me” on the remote and reads you a code."),
                label,
                code,
                refused,
                enter);
    }

    private void enter() {
        try {
            var lesson = together.enter(code.getValue());
            getUI().ifPresent(ui -> ui.navigate(LiveView.class, new RouteParameters("code", lesson)));
        } catch (LessonRefused e) {
            refused.setText(e.getMessage());
            code.getElement().setAttribute("aria-invalid", "true");
        }
    }
}
