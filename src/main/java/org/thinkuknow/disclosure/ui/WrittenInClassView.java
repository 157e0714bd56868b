package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.WrittenInClass;
import org.thinkuknow.shell.AskFirst;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.util.function.Consumer;

/** "Write it down" on the remote of a live lesson leads here, and on to the record that holds the child's words already. */
@Route(value = "teach/written/:words", layout = StaffLayout.class)
@PageTitle("A child told me something – Think U Know")
@RolesAllowed("TEACHER")
class WrittenInClassView extends Div implements BeforeEnterObserver {

    private final transient WrittenInClass written;

    WrittenInClassView(WrittenInClass written) {
        this.written = written;
        addClassName("room");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var words = event.getRouteParameters().get("words").orElse("");
        if (AskFirst.isWanted(event.getLocation())) {
            add(new AskFirst(
                    "Write down what a child told you?",
                    "Begin the record",
                    () -> begin(
                            words,
                            reference -> UI.getCurrent()
                                    .navigate(DisclosureView.class, new RouteParameters("reference", reference)))));
        } else {
            begin(
                    words,
                    reference -> event.forwardTo(
                            DisclosureView.class,
                            new RouteParameters("reference", reference),
                            QueryParameters.empty()));
        }
    }

    private void begin(String words, Consumer<String> goOn) {
        try {
            goOn.accept(written.begin(words));
        } catch (DisclosureRefused e) {
            removeAll();
            add(
                    new H1("No such words"),
                    new Paragraph(e.getMessage()),
                    new Paragraph(new PageLink("/teach", "Back to the teacher's room")));
        }
    }
}
