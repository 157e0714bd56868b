package org.thinkuknow.onboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.thinkuknow.onboarding.StillHere;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffNotice;

import java.util.Optional;

/** Every page of a lead says that their school is asked who is still there, until somebody has answered. */
@org.springframework.stereotype.Component
class StillHereNotice implements StaffNotice {

    private final StillHere stillHere;
    private final AuthenticationContext signIn;

    StillHereNotice(StillHere stillHere, AuthenticationContext signIn) {
        this.stillHere = stillHere;
        this.signIn = signIn;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        if (!signIn.hasRole("SAFEGUARDING_LEAD") || !stillHere.isAsked()) {
            return Optional.empty();
        }
        var notice = Classed.of(
                new Aside(new Paragraph(
                        new Span("A new school year: which of your staff are still here? "),
                        new PageLink("/safeguarding/staff", "Look through the list"))),
                "banner");
        notice.getElement().setAttribute("aria-label", "Who is still here");
        return Optional.of(notice);
    }
}
