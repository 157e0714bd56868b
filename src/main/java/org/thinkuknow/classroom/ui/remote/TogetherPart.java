package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.classroom.TeachingTogether;
import org.thinkuknow.classroom.TeachingTogether.CoTeachers;
import org.thinkuknow.classroom.TeachingTogether.Invitation;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.util.function.Consumer;

/** Who teaches the lesson: whoever started it lets a colleague in and sees her go; the colleague sees with whom she teaches. */
class TogetherPart extends NativeDetails {

    private final transient TeachingTogether together;
    private final transient Consumer<Runnable> perform;
    private int known;
    private final Paragraph code = Classed.of(new Paragraph(), "one-time-code");

    /** @param perform takes a step and shows what came of it */
    TogetherPart(TeachingTogether together, Consumer<Runnable> perform) {
        this.together = together;
        this.perform = perform;
        code.setId("one-time-code");
        code.getElement().setAttribute("role", "status");
    }

    void show(String lesson, CoTeachers coTeachers) {
        if (coTeachers.colleagues().size() > known) {
            // The code was used.
            code.removeAll();
        }
        known = coTeachers.colleagues().size();
        setSummaryText(
                !coTeachers.mine()
                        ? "You teach with " + coTeachers.startedBy()
                        : coTeachers.colleagues().isEmpty()
                                ? "A colleague teaches with me"
                                : "Colleagues who teach with me: "
                                        + coTeachers.colleagues().size());
        setContent(coTeachers.mine() ? letIn(lesson, coTeachers) : asColleague(lesson));
    }

    private Component letIn(String lesson, CoTeachers coTeachers) {
        var list = Classed.of(new UnorderedList(), "colleagues");
        coTeachers
                .colleagues()
                .forEach(colleague -> list.add(new ListItem(
                        new Span(colleague.name()),
                        Buttons.plain(
                                "part-" + colleague.username(),
                                "Stop teaching with " + colleague.name(),
                                () -> perform.accept(() -> part(lesson, colleague))))));
        return new Div(
                list,
                new Paragraph(
                        "Your colleague signs in, opens /teach/together and types the code. They can then use this remote and "
                                + "the board, and see the results."),
                Buttons.plain(
                        "invite",
                        "Make a code for a colleague",
                        () -> perform.accept(() -> show(together.invite(lesson)))),
                code);
    }

    private void part(String lesson, CoTeachers.Colleague colleague) {
        together.part(lesson, colleague.username());
    }

    private void show(Invitation invitation) {
        code.removeAll();
        code.add(
                Classed.of(new Span(invitation.readable()), "code"),
                new Span("For one colleague, until %s.".formatted(UkTime.time(invitation.endsAt()))));
    }

    private Component asColleague(String lesson) {
        return new Div(
                new Paragraph(
                        "You can do everything except end the lesson. Only the teacher who started it can do that."),
                Buttons.plain(
                        "leave", "Stop teaching this lesson", () -> perform.accept(() -> together.leave(lesson))));
    }
}
