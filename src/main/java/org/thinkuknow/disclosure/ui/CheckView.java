package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
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
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.disclosure.LookBack;
import org.thinkuknow.disclosure.WayOutside;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.StaffLayout;

import java.util.List;

/** A look back before signing: what is missing, who gets it, and the record as it will be read. The press that signs is here. */
@Route(value = "teach/disclosure/:reference/check", layout = StaffLayout.class)
@PageTitle("Look it through – Think U Know")
@RolesAllowed("TEACHER")
class CheckView extends Div implements BeforeEnterObserver {

    private final transient LookBack look;
    private final transient Disclosures disclosures;
    private final transient WayOutside outside;
    private final Div problems = new Div();

    CheckView(LookBack look, Disclosures disclosures, WayOutside outside) {
        this.look = look;
        this.disclosures = disclosures;
        this.outside = outside;
        addClassName("room");
        problems.addClassName("problems");
        problems.setId("problems");
        problems.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        problems.removeAll();
        var reference = event.getRouteParameters().get("reference").orElse("");
        try {
            var looked = look.at(reference);
            if (looked.kept().isSigned()) {
                event.forwardTo(DisclosureView.class, new RouteParameters("reference", reference));
            } else {
                show(looked);
            }
        } catch (DisclosureRefused e) {
            add(
                    new H1("No such record"),
                    new Paragraph(e.getMessage()),
                    new Anchor("teach", "Back to the teacher's room"));
        }
    }

    private void show(LookBack.Look looked) {
        var kept = looked.kept();
        add(new Anchor("teach/disclosure/" + kept.reference(), "Go back and change it"), new H1("Look it through"));
        if (!looked.missing().isEmpty()) {
            add(list("missing", "Before you can sign", looked.missing()));
        }
        if (!looked.empty().isEmpty()) {
            add(list("empty", "Still missing", looked.empty()));
        }
        add(new WhoGetsIt(looked));
        if (looked.missing().isEmpty()) {
            var sign = Buttons.once("sign", "Sign it", () -> attempt(kept.reference(), () -> disclosures.sign(kept)));
            sign.addClassName("first-choice");
            add(
                    problems,
                    new Paragraph(
                            "Signing locks the record. Nobody can change it after that, but you can always add to it. It shows your "
                                    + "name and the time."),
                    sign);
            if (!looked.toCentreNow()) {
                add(outsideNow(looked));
            }
        }
        add(new ToldText(kept.text()));
    }

    private Component outsideNow(LookBack.Look looked) {
        var kept = looked.kept();
        var part = new Div();
        if (looked.grave()) {
            part.addClassName("now");
            part.add(OutsideForm.danger(looked.recipient()));
        }
        part.add(new OutsideForm(
                "Sign it and send it to the centre now",
                looked.recipient(),
                reason -> attempt(kept.reference(), () -> outside.signAndSend(kept, reason), true)));
        return part;
    }

    private void attempt(String reference, Runnable step) {
        attempt(reference, step, false);
    }

    /** @param says whether whoever asked says themselves why it was refused */
    private void attempt(String reference, Runnable step, boolean says) {
        try {
            step.run();
        } catch (DisclosureRefused e) {
            if (says) {
                throw e;
            }
            problems.removeAll();
            problems.add(items(e.sentences()));
            return;
        } catch (ConcurrencyFailureException | DataIntegrityViolationException inAnotherWindow) {
            // What was signed there is shown; what was not can be pressed again.
        }
        UI.getCurrent().navigate(DisclosureView.class, new RouteParameters("reference", reference));
    }

    private static Section list(String id, String title, List<String> sentences) {
        var section = new Section(new H2(title), items(sentences));
        section.setId(id);
        return section;
    }

    private static UnorderedList items(List<String> sentences) {
        return new UnorderedList(sentences.stream().map(ListItem::new).toArray(ListItem[]::new));
    }
}
