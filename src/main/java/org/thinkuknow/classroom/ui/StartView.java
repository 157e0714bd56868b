package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

/** "Teach this live" leads here: the lesson starts, or goes on, and the board with its code opens. */
@Route(value = "teach/start", layout = StaffLayout.class)
@PageTitle("Teach live – Think U Know")
@RolesAllowed("TEACHER")
class StartView extends Div implements BeforeEnterObserver {

    private final transient LiveLessons lessons;

    StartView(LiveLessons lessons) {
        this.lessons = lessons;
        addClassName("room");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var code = lessons.start(event.getLocation().getQueryParameters().getSingleParameter("lesson").orElse(""));
            event.forwardTo(BoardView.class, new RouteParameters("code", code), QueryParameters.empty());
        } catch (LessonRefused e) {
            add(new H1("No lesson to start"), new Paragraph(e.getMessage()), new Paragraph(new PageLink("/teach", "Go to the teacher's room")));
        }
    }
}
