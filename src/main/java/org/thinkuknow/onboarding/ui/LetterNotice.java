package org.thinkuknow.onboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.thinkuknow.onboarding.SchoolDesk;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffNotice;

import java.util.Optional;

/** Every page of an administrator says that schools wait for a letter, which nobody else makes. */
@org.springframework.stereotype.Component
class LetterNotice implements StaffNotice {

    private final SchoolDesk desk;
    private final AuthenticationContext signIn;

    LetterNotice(SchoolDesk desk, AuthenticationContext signIn) {
        this.desk = desk;
        this.signIn = signIn;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        if (!signIn.hasRole("ADMIN")) {
            return Optional.empty();
        }
        var schools = desk.waitingForLetter();
        return schools == 0 ? Optional.empty() : Optional.of(line(schools));
    }

    private static Component line(int schools) {
        var said = schools == 1
                ? "1 school is waiting for a letter. "
                : "%d schools are waiting for a letter. ".formatted(schools);
        var notice = Classed.of(
                new Aside(new Paragraph(new Span(said), new PageLink("/admin/schools", "Make the letters"))), "banner");
        notice.setId("letters-wait");
        notice.getElement().setAttribute("aria-label", "Letters to schools");
        return notice;
    }
}
