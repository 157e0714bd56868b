package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.core.annotation.Order;
import org.thinkuknow.classroom.FlaggedWords;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffNotice;

import java.util.Optional;

/**
 * Words that may tell of danger are not lost when a lesson ends, or when they arrive late from a bad line: every page says that
 * they wait.
 */
@Order(0)
@org.springframework.stereotype.Component
class WordsWaiting implements StaffNotice {

    private final FlaggedWords words;
    private final AuthenticationContext signIn;

    WordsWaiting(FlaggedWords words, AuthenticationContext signIn) {
        this.words = words;
        this.signIn = signIn;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        if (!signIn.hasRole("TEACHER")) {
            return Optional.empty();
        }
        return words.waitingUnread().stream().findFirst().map(first -> {
            var notice = Classed.of(
                    new Aside(new Paragraph(
                            new Span("A pupil wrote something in a live lesson that only you should read: "),
                            new PageLink(
                                    "/teach/results/" + first.lesson(), "open it when nobody else can see your screen"),
                            new Span("."))),
                    "banner",
                    "words-waiting");
            notice.getElement().setAttribute("aria-label", "Words only you should read");
            return notice;
        });
    }
}
