package org.thinkuknow.schooltransfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.thinkuknow.schooltransfer.ArrivedFiles;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffNotice;

import java.util.Optional;

/** Every page of a lead says that a child's file waits for a receipt. */
@org.springframework.stereotype.Component
class FilesWaiting implements StaffNotice {

    private final ArrivedFiles files;
    private final AuthenticationContext signIn;

    FilesWaiting(ArrivedFiles files, AuthenticationContext signIn) {
        this.files = files;
        this.signIn = signIn;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        if (!signIn.hasRole("SAFEGUARDING_LEAD")) {
            return Optional.empty();
        }
        var waiting = files.countWaiting();
        if (waiting == 0) {
            return Optional.empty();
        }
        var notice = Classed.of(
                new Aside(new Paragraph(
                        new Span(
                                waiting == 1
                                        ? "A child’s file from another school is waiting for you to confirm it. "
                                        : "%d children’s files from other schools are waiting for you to confirm them. "
                                                .formatted(waiting)),
                        new PageLink("/safeguarding/transfers", "Open"))),
                "banner");
        notice.getElement().setAttribute("aria-label", "Files from other schools");
        return Optional.of(notice);
    }
}
