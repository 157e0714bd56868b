package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.LiveState;
import org.thinkuknow.classroom.RunningOrders;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffNotice;

import java.util.Optional;

/** A teacher finds her running lesson again on every page, on whatever device she signs in. */
@org.springframework.stereotype.Component
class RunningLessons implements StaffNotice {

    private final LiveLessons lessons;
    private final RunningOrders runningOrders;
    private final AuthenticationContext signIn;

    RunningLessons(LiveLessons lessons, RunningOrders runningOrders, AuthenticationContext signIn) {
        this.lessons = lessons;
        this.runningOrders = runningOrders;
        this.signIn = signIn;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        if (!signIn.hasRole("TEACHER")) {
            return Optional.empty();
        }
        var running = lessons.runningNow();
        if (running.isEmpty()) {
            return Optional.empty();
        }
        var notice = Classed.of(new Aside(), "banner", "running-lessons");
        notice.getElement().setAttribute("aria-label", "Lessons running now");
        running.forEach(lesson -> notice.add(line(lesson)));
        return Optional.of(notice);
    }

    private Paragraph line(LiveState now) {
        var lesson = now.lesson();
        var remote = "/teach/live/" + lesson.code();
        var title = runningOrders
                .of(lesson.lesson())
                .map(runningOrder -> runningOrder.lesson().title())
                .orElse("A lesson");
        return new Paragraph(
                new Span((lesson.isRehearsal()
                                ? "Rehearsal of “%s”, code %s, started at %s, %s. "
                                : "“%s”, code %s, started at %s, %s. ")
                        .formatted(title, lesson.code(), UkTime.time(lesson.startedAt()), now.screens())),
                new PageLink(remote, "Remote").look("banner-action"),
                new Span(" "),
                new PageLink(remote + "/board", "Board").look("banner-action"));
    }
}
