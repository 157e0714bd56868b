package org.thinkuknow.onboarding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.dao.ConcurrencyFailureException;
import org.thinkuknow.onboarding.JoiningSchool;
import org.thinkuknow.onboarding.OnboardingRefused;
import org.thinkuknow.onboarding.SchoolDesk;
import org.thinkuknow.shell.AskedButton;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.StaffLayout;

import java.util.List;
import java.util.Objects;

/** Which schools want to come on board: letters are made here, and refused is what is no request of a school. */
@Route(value = "admin/schools", layout = StaffLayout.class)
@PageTitle("Schools that want to join – Think U Know")
@Menu(title = "Schools that want to join", order = 9.2, icon = "school")
@RolesAllowed("ADMIN")
class JoiningSchoolsView extends Div {

    private final transient SchoolDesk desk;
    private final StepMessage message = new StepMessage();
    private final Div shown = new Div();

    JoiningSchoolsView(SchoolDesk desk) {
        this.desk = desk;
        addClassName("room");
        add(new H1("Schools that want to join"), message, shown);
        show();
    }

    private void show() {
        shown.removeAll();
        var all = desk.all();
        if (all.isEmpty()) {
            shown.add(new Paragraph("No school is waiting. Schools ask on the page “Bring your school on board”."));
        } else {
            shown.add(requests(all));
        }
        var late = desk.withoutAnswer();
        if (!late.isEmpty()) {
            var schools = Classed.of(new UnorderedList(), "log");
            schools.setId("without-answer");
            late.forEach(school -> schools.add(new ListItem(school)));
            shown.add(new H2("Schools that have not yet said who still works there"), schools);
        }
    }

    private UnorderedList requests(List<JoiningSchool> all) {
        var list = Classed.of(new UnorderedList(), "log", "acts");
        list.setId("joining");
        all.forEach(school -> list.add(line(school)));
        return list;
    }

    private ListItem line(JoiningSchool joining) {
        var registered = joining.school();
        var school = registered == null ? "A school that is no longer in the register" : registered.line();
        var line = new ListItem(
                new Div(Classed.of(new Span(school), "who")),
                new Div(StepMessage.name(joining.name()), new Span(", " + joining.mail())),
                new Div(new Span(joining.state())));
        if (joining.mayLetter()) {
            line.add(new AskedButton(
                    joining.hasLetter() ? "Make a new letter" : "Make a letter",
                    "to " + school,
                    () ->
                            "Make a letter with a code to the school’s address in the register? Any earlier code will stop working.",
                    () -> attempt(
                            "The letter to %s is ready to be printed.".formatted(school),
                            () -> desk.makeLetter(joining.reference()))));
        }
        if (joining.hasLetter()) {
            var letter = new Anchor("admin/schools/%s/letter.pdf".formatted(joining.reference()), "The letter (PDF)");
            letter.setRouterIgnore(true);
            letter.getElement().setAttribute("aria-label", "The letter to %s (PDF)".formatted(school));
            line.add(letter);
        }
        if (joining.open()) {
            line.add(new AskedButton(
                    "Refuse",
                    school,
                    () -> "Refuse this request? Whoever asked is not told; links and codes stop working.",
                    () -> attempt(
                            "The request from %s is refused.".formatted(school),
                            () -> desk.refuse(joining.reference()))));
        }
        return line;
    }

    private void attempt(String done, Runnable step) {
        var said = after(done, step);
        show();
        message.say(said);
    }

    private static String after(String done, Runnable step) {
        try {
            step.run();
            return done;
        } catch (OnboardingRefused e) {
            return Objects.requireNonNullElse(e.getMessage(), "");
        } catch (ConcurrencyFailureException e) {
            return "A colleague changed something at the same moment. Please look, and try again.";
        }
    }
}
