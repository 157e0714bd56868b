package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.account.Staff;
import org.thinkuknow.outreach.OpenedVisit;
import org.thinkuknow.outreach.VisitFeedback;
import org.thinkuknow.outreach.VisitRefused;
import org.thinkuknow.outreach.VisitState;
import org.thinkuknow.outreach.VisitTelling;
import org.thinkuknow.outreach.VisitWords;
import org.thinkuknow.outreach.Visits;
import org.thinkuknow.outreach.VisitsAfter;
import org.thinkuknow.schools.RegisteredSchool;
import org.thinkuknow.schools.SchoolRegister;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One visit: first what a child may need of it, then the next step, then all that is known. */
@Route(value = "visits/:reference", layout = StaffLayout.class)
@PageTitle("A visit – Think U Know")
@RolesAllowed({"EDUCATOR", "SUPERVISOR"})
@StyleSheet("styles/visits.css")
class VisitView extends Div implements BeforeEnterObserver {

    private final transient Visits visits;
    private final transient VisitWords words;
    private final transient Talks talks;
    private final transient Staff staff;
    private final transient SchoolRegister register;
    private final transient VisitTelling telling;
    private final transient VisitsAfter after;
    private final transient VisitFeedback feedback;
    private final String me;
    private final boolean tells;
    private final boolean supervises;
    private final Paragraph message = new Paragraph();

    VisitView(
            Visits visits,
            VisitTelling telling,
            VisitsAfter after,
            VisitFeedback feedback,
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
        this.telling = telling;
        this.after = after;
        this.feedback = feedback;
        this.tells = signIn.hasRole("EDUCATOR");
        this.supervises = signIn.hasRole("SUPERVISOR");
        this.me = signIn.getPrincipalName().orElse("");
        addClassNames("room", "visits");
        message.setId("message");
        message.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        message.setText("");
        show(event.getRouteParameters().get("reference").orElse(""));
    }

    private void show(String reference) {
        removeAll();
        try {
            var visit = visits.open(reference);
            add(new PageLink("/visits", "Visits"), new H1(visit.facts().school().words()), message);
            parts(visit).forEach(this::add);
        } catch (VisitRefused e) {
            add(
                    new H1("No such visit"),
                    new Paragraph(e.getMessage()),
                    new Paragraph(new PageLink("/visits", "Go to your visits")));
        }
    }

    private List<Component> parts(OpenedVisit visit) {
        var parts = new ArrayList<Component>();
        VisitSteps steps = (done, step) -> take(done, step, visit.reference());
        var school = register.find(visit.facts().school().number());
        parts.add(new ToldPart(visit, telling.of(visit.reference()), tells, supervises, me));
        parts.add(new VisitHead(visit, talks.titleOf(visit.facts().talk()), school));
        parts.add(new NextMove(visit, steps, visits));
        school.filter(known -> visit.facts().state() != VisitState.CANCELLED)
                .flatMap(known -> ForcePart.of(known, supervises, register, said -> say(said, visit.reference())))
                .ifPresent(parts::add);
        if (visit.facts().state().isAhead()) {
            parts.add(new ChecklistPart(
                    visit, words, (point, done) -> steps.take("", () -> visits.check(visit.seen(), point, done))));
            parts.add(new AgreedForm(visit, nearby(school), agreed -> {
                visits.arrange(visit.seen(), agreed);
                say("Saved.", visit.reference());
            }));
            parts.add(new NativeDetails("Change the plan", planForm(visit)));
        }
        if (visit.facts().state().isPast()) {
            parts.add(new AfterPart(visit, after, talks, steps, tells));
            parts.add(new FeedbackPart(visit.reference(), feedback));
        }
        return parts;
    }

    /** What the register knows of whom to ring; the hospital is for a person to add. */
    private static String nearby(Optional<RegisteredSchool> school) {
        return school.map(known -> "A&E: \nPolice force: %s\nChildren's services: %s"
                        .formatted(known.area().says(), known.authority()))
                .orElse("");
    }

    private Component planForm(OpenedVisit visit) {
        return PlanForm.of(visit, words.nations(), talks.all(), staff.educators(), me, wanted -> {
            visits.change(visit.seen(), wanted);
            say("Saved.", visit.reference());
        });
    }

    private void say(String sentence, String reference) {
        message.setText(sentence);
        show(reference);
    }

    /** Takes a step and says what came of it; the page then shows the visit as it is, also if a colleague was quicker. */
    private void take(String done, Runnable step, String reference) {
        String said;
        try {
            step.run();
            said = done;
        } catch (VisitRefused e) {
            said = e.sentences().size() > 1
                    ? "Not yet: %d things are still open. They are listed below."
                            .formatted(e.sentences().size())
                    : e.getMessage();
        }
        say(said, reference);
    }
}
