package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffNotice;

import java.util.Optional;

/** A teacher finds her running lesson again on every page, on whatever device she signs in. */
@org.springframework.stereotype.Component
class RunningLessons implements StaffNotice {

    private final LiveLessons lessons;
    private final AuthenticationContext signIn;

    RunningLessons(LiveLessons lessons, AuthenticationContext signIn) {
        this.lessons = lessons;
        this.signIn = signIn;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        if (!signIn.hasRole("TEACHER")) {
            return Optional.empty();
        }
        var running = lessons.running();
        if (running.isEmpty()) {
            return Optional.empty();
        }
        var notice = Classed.of(new Aside(), "banner", "running-lessons");
        notice.getElement().setAttribute("aria-label", "Lessons that run now");
        running.forEach(lesson -> notice.add(line(lesson)));
        return Optional.of(notice);
    }

    private static Paragraph line(LiveLesson lesson) {
        var remote = "/teach/live/" + lesson.code();
        return new Paragraph(
                new Span("A lesson runs with the code %s: ".formatted(lesson.code())),
                new PageLink(remote, "remote"),
                new Span(" or "),
                new PageLink(remote + "/board", "board"),
                new Span("."));
    }
}
