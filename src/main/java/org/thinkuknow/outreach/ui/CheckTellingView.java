package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.LookBack;
import org.thinkuknow.outreach.VisitRefused;
import org.thinkuknow.outreach.VisitTelling;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.util.List;

/** A look back before a record of a visit is signed: what is missing, who gets it, and the record. The press that signs is here. */
@Route(value = "visits/:reference/told/:disclosure/check", layout = StaffLayout.class)
@PageTitle("Look it through – Think U Know")
@RolesAllowed("EDUCATOR")
@StyleSheet("styles/visits.css")
class CheckTellingView extends Div implements BeforeEnterObserver {

    /** The record was long: what comes next stands at the beginning. */
    private static final String TO_THE_TOP =
            "const title = document.querySelector('main h1'); title.tabIndex = -1; title.focus(); scrollTo(0, 0)";

    private final transient VisitTelling telling;
    private final Div problems = Classed.of(new Div(), "problems");

    CheckTellingView(VisitTelling telling) {
        this.telling = telling;
        addClassNames("room", "visits", "telling");
        problems.setId("problems");
        problems.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        problems.removeAll();
        var parameters = event.getRouteParameters();
        var visit = parameters.get("reference").orElse("");
        var disclosure = parameters.get("disclosure").orElse("");
        try {
            telling.look(visit, disclosure)
                    .filter(looked -> !looked.kept().isSigned())
                    .ifPresentOrElse(
                            looked -> show(visit, looked),
                            () -> event.forwardTo(TellingView.class, TellingView.of(visit, disclosure)));
        } catch (VisitRefused | DisclosureRefused e) {
            add(
                    new H1("No such record"),
                    new Paragraph(e.getMessage()),
                    new Paragraph(new PageLink("/visits", "Go to your visits")));
        }
    }

    private void show(String visit, LookBack.Look looked) {
        var kept = looked.kept();
        add(
                new PageLink("/visits/%s/told/%s".formatted(visit, kept.reference()), "Go back and change it"),
                new H1("Look it through"));
        list("missing", "Before you can sign", looked.missing());
        list("empty", "Still missing", looked.empty());
        if (looked.missing().isEmpty()) {
            var about = kept.text().schoolPart().aboutStaff().filter(AboutStaff::isSomebody);
            var who = new Section(
                    new H2("Who gets it"),
                    new Paragraph(
                            about.isPresent()
                                    ? "The officers of the national centre, as soon as you sign, and nobody at the school. "
                                            + NotForSchool.NOBODY
                                    : "The officers of the national centre, as soon as you sign. Then you show it to the school’s "
                                            + "safeguarding lead, who acknowledges it."));
            who.setId("who-gets-it");
            add(
                    who,
                    problems,
                    new Paragraph(
                            "Signing locks the record and sends it to the officers. It cannot be changed then; you can add to it."),
                    Classed.of(Buttons.plain("sign", "Sign and send", () -> sign(visit, looked)), "first-choice"));
        }
        add(SignedRecord.text(kept.text()));
    }

    private void list(String id, String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            var section = new Section(new H2(title), items(sentences));
            section.setId(id);
            add(section);
        }
    }

    private void sign(String visit, LookBack.Look looked) {
        try {
            telling.sign(visit, looked.kept());
        } catch (DisclosureRefused e) {
            refuse(e.sentences());
            return;
        } catch (VisitRefused e) {
            refuse(e.sentences());
            return;
        } catch (ConcurrencyFailureException | DataIntegrityViolationException inAnotherWindow) {
            // What was signed there is shown; what was not can be pressed again.
        }
        UI.getCurrent()
                .navigate(TellingView.class, TellingView.of(visit, looked.kept().reference()));
        UI.getCurrent().getPage().executeJs(TO_THE_TOP);
    }

    private void refuse(List<String> sentences) {
        problems.removeAll();
        problems.add(items(sentences));
    }

    private static UnorderedList items(List<String> sentences) {
        return new UnorderedList(sentences.stream().map(ListItem::new).toArray(ListItem[]::new));
    }
}
