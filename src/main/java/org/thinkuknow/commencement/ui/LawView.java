package org.thinkuknow.commencement.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.account.Staff;
import org.thinkuknow.commencement.Commencing;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

/** Law that was passed and is not known to have started, and how two people start it. */
@Route(value = "offenders/law", layout = StaffLayout.class)
@PageTitle("Law to come – Think U Know")
@RolesAllowed({"OFFENDER_MANAGER", "SUPERVISOR"})
@StyleSheet("styles/offenders.css")
class LawView extends Div implements BeforeEnterObserver {

    private final transient Commencing commencing;
    private final transient Staff staff;
    private final transient AuthenticationContext signIn;
    private final Paragraph message = new Paragraph();

    LawView(Commencing commencing, Staff staff, AuthenticationContext signIn) {
        this.commencing = commencing;
        this.staff = staff;
        this.signIn = signIn;
        addClassNames("room", "offenders", "duties");
        message.setId("message");
        message.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        message.setText("");
        show();
    }

    private void show() {
        removeAll();
        add(
                new PageLink("/offenders", "Registered offenders"),
                new H1("Law to come"),
                new Paragraph(
                        "These rules were passed and count for nobody until two people have read the instrument that starts"
                                + " them: one enters what it says, and a supervisor who is somebody else confirms it. From then on the"
                                + " calculator counts by the rule, and the register from the next night on."),
                message);
        var who = signIn.getPrincipalName().orElse("");
        for (var law : commencing.all()) {
            add(new LawPart(law, commencing, staff, who, signIn.hasRole("SUPERVISOR"), this::done));
        }
        var unknown = new Paragraph(
                "What this page does not know: whether a law has started that nobody has entered here. Look at"
                        + " legislation.gov.uk before you rely on it.");
        unknown.setId("not-known");
        add(unknown);
    }

    private void done(String words) {
        message.setText(words);
        show();
    }
}
