package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.dao.DataIntegrityViolationException;
import org.thinkuknow.account.Staff;
import org.thinkuknow.outreach.NewVisit;
import org.thinkuknow.outreach.VisitWords;
import org.thinkuknow.outreach.Visits;
import org.thinkuknow.schools.SchoolRegister;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.util.UUID;

/** Plans a visit. */
@Route(value = "visits/new", layout = StaffLayout.class)
@PageTitle("Plan a visit – Think U Know")
@RolesAllowed("EDUCATOR")
@StyleSheet("styles/visits.css")
class NewVisitView extends Div implements BeforeEnterObserver {

    private final transient Visits visits;
    private final transient VisitWords words;
    private final transient Talks talks;
    private final transient Staff staff;
    private final transient SchoolRegister register;
    private final String me;
    /** One page plans one visit, however often its button is pressed. */
    private final UUID id = UUID.randomUUID();

    NewVisitView(
            Visits visits,
            VisitWords words,
            Talks talks,
            Staff staff,
            SchoolRegister register,
            AuthenticationContext signIn) {
        this.visits = visits;
        this.words = words;
        this.talks = talks;
        this.staff = staff;
        this.register = register;
        this.me = signIn.getPrincipalName().orElse("");
        addClassNames("room", "visits");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var after = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("after")
                .orElse("");
        var form =
                PlanForm.of(null, words.nations(), talks.all(), staff.educators(), me, wanted -> plan(wanted, after));
        add(
                new PageLink("/visits", "Visits"),
                new H1(after.isEmpty() ? "Plan a visit" : "Plan a follow-up visit"),
                new Paragraph(
                        "It is planned first, and confirmed when everything on its checklist is agreed with the school."),
                new SchoolFinder(register, school -> PlanForm.choose(form, school)),
                form);
    }

    private void plan(NewVisit wanted, String after) {
        String reference;
        try {
            reference = after.isEmpty() ? visits.plan(id, wanted) : visits.planAfter(id, wanted, after);
        } catch (DataIntegrityViolationException pressedTwice) {
            reference = Visits.reference(id);
        }
        UI.getCurrent().navigate(VisitView.class, new RouteParameters("reference", reference));
    }
}
