package org.thinkuknow.ownlessons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.content.Page;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.ownlessons.OwnLessonRefused;
import org.thinkuknow.ownlessons.OwnLessons;
import org.thinkuknow.shell.ContentHtml;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

/** An edition for whoever teaches it: each step with its notes beside it, and the worksheet. Made to be printed. */
@Route(value = "teach/own/:reference/:edition/teach", layout = StaffLayout.class)
@PageTitle("Teach our lesson – Think U Know")
@RolesAllowed("TEACHER")
@StyleSheet("styles/own.css")
@StyleSheet("styles/lesson.css")
class OwnTeachView extends Div implements BeforeEnterObserver {

    private final transient OwnLessons own;

    OwnTeachView(OwnLessons own) {
        this.own = own;
        addClassNames("room", "own-teach");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var parameters = event.getRouteParameters();
        var edition = parameters
                .get("edition")
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
        try {
            show(own.edition(parameters.get("reference").orElse(""), edition).lesson());
        } catch (OwnLessonRefused e) {
            add(
                    new H1("No lesson here"),
                    new Paragraph(e.getMessage()),
                    new Paragraph(new PageLink("/teach/own", "Our own lessons")));
        }
    }

    private void show(Lesson lesson) {
        add(
                new PageLink("/teach/own", "Our own lessons"),
                new H1("Teach: " + lesson.title()),
                new Paragraph("%s. %s. %d minutes. %s"
                        .formatted(lesson.band().title(), lesson.strand().title(), lesson.minutes(), lesson.aim())),
                new Paragraph(new PageLink("/teach/start?lesson=" + lesson.address(), "Teach this live")
                        .look("first-choice")),
                new Paragraph(new PageLink(
                        "/teach/start?lesson=%s&rehearse=1".formatted(lesson.address()),
                        "Try it with a pretend class")));
        if (!lesson.notes().isEmpty()) {
            add(new Section(new H2("Before the lesson"), html(lesson.notes())));
        }
        var steps = new Div();
        steps.addClassNames("public", "band-" + lesson.band().slug(), "for-staff");
        for (var i = 0; i < lesson.steps().size(); i++) {
            steps.add(step(lesson.steps().get(i), i + 1));
        }
        lesson.sheet()
                .ifPresent(sheet -> steps.add(new Section(new H2("Worksheet: " + sheet.title()), html(sheet.html()))));
        add(steps);
    }

    private static Component step(Page.Step step, int place) {
        var section = new Section(
                new H2("%d. %s, %d minutes".formatted(place, step.title(), step.minutes())), html(step.html()));
        section.setId("step-" + place);
        if (!step.notes().isEmpty()) {
            var notes = new Aside(new H3("Notes"), html(step.notes()));
            notes.addClassName("notes");
            notes.getElement().setAttribute("aria-label", "Notes for step " + place);
            section.add(notes);
        }
        return section;
    }

    private static Html html(String sanitised) {
        return ContentHtml.of("<div class=\"words\">" + sanitised + "</div>");
    }
}
