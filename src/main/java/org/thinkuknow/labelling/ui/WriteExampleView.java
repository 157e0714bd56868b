package org.thinkuknow.labelling.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.labelling.ClosedCase;
import org.thinkuknow.labelling.ExampleRefused;
import org.thinkuknow.labelling.Labelling;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.util.UUID;

/** Where a supervisor writes an example of the kind of a closed case, without seeing a word of it. */
@Route(value = "triage/reader/examples/like/:reference", layout = StaffLayout.class)
@PageTitle("Write an example – Think U Know")
@RolesAllowed("SUPERVISOR")
@StyleSheet("styles/labelling.css")
class WriteExampleView extends Div implements BeforeEnterObserver {

    private final transient Labelling labelling;

    WriteExampleView(Labelling labelling) {
        this.labelling = labelling;
        addClassNames("room", "reader");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var reference = event.getRouteParameters().get("reference").orElse("");
        add(new PageLink("/triage/reader/examples", "Examples written here"), new H1("Write an example of this kind"));
        try {
            show(labelling.like(reference));
        } catch (ExampleRefused e) {
            var refusal = new Paragraph(e.getMessage());
            refusal.setId("no-example");
            add(refusal);
        }
    }

    private void show(ClosedCase like) {
        var form = UUID.randomUUID();
        add(
                new Paragraph(
                        "Invent a message of the same kind: another child, another place, other words. Nothing of the report"
                                + " is copied, and nothing that you write here leads back to it. Another supervisor reads it before the"
                                + " reader learns from it."),
                remembered(like),
                new ExampleForm(labelling.themes(), typed -> labelling.write(form, like.reference(), typed)));
    }

    private static Aside remembered(ClosedCase like) {
        var aside = Classed.of(new Aside(), "remember");
        aside.setId("remember");
        aside.add(
                new H2("What the case was"),
                new Paragraph(
                        "%s: %s".formatted(like.level().title(), like.level().meaning())),
                new Paragraph(
                        like.theme().isEmpty() ? "Nobody has said what it is about." : "It is about: " + like.theme()));
        if (!like.reasons().isEmpty()) {
            aside.add(
                    new Paragraph("What suggested it:"),
                    new UnorderedList(like.reasons().stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
        return aside;
    }
}
