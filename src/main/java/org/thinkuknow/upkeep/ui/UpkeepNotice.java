package org.thinkuknow.upkeep.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.StaffNotice;
import org.thinkuknow.upkeep.Upkeep;

import java.util.List;
import java.util.Optional;

/** Every page of an administrator says what has grown old, and whom to tell: most administrators do not run the machines. */
@org.springframework.stereotype.Component
class UpkeepNotice implements StaffNotice {

    private final Upkeep upkeep;
    private final AuthenticationContext signIn;

    UpkeepNotice(Upkeep upkeep, AuthenticationContext signIn) {
        this.upkeep = upkeep;
        this.signIn = signIn;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        return signIn.hasRole("ADMIN")
                ? Optional.of(upkeep.due()).filter(due -> !due.isEmpty()).map(UpkeepNotice::lines)
                : Optional.empty();
    }

    private static Component lines(List<String> due) {
        var notice = Classed.of(new Aside(), "banner");
        notice.setId("upkeep");
        notice.getElement().setAttribute("aria-label", "What is to be renewed");
        due.stream().map(Paragraph::new).forEach(notice::add);
        notice.add(new Paragraph("Please tell whoever runs this service."));
        return notice;
    }
}
