package org.thinkuknow.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.account.Recoveries;
import org.thinkuknow.account.Recovery;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffNotice;

import java.util.Optional;

/** On every page of whoever is said to have lost their way in, until it is over: whoever reads it has not. */
@org.springframework.stereotype.Component
class RecoveryNotice implements StaffNotice {

    private final Recoveries recoveries;

    RecoveryNotice(Recoveries recoveries) {
        this.recoveries = recoveries;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        return recoveries.own().map(RecoveryNotice::line);
    }

    private static Component line(Recovery recovery) {
        var line = new Aside(
                new Paragraph(
                        "An administrator asked for a new way in for you on %s, because you are said to have lost yours. "
                                        .formatted(UkTime.words(recovery.askedAt()))
                                + "You are signed in, so please look at this now. "),
                new PageLink("/account", "Look at this, and stop it if you have lost nothing"));
        line.setId("recovery");
        line.addClassNames("banner", "recovery");
        line.getElement().setAttribute("aria-label", "A new way in for you");
        return line;
    }
}
