package org.thinkuknow.wanted.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.dao.DataIntegrityViolationException;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.wanted.WantedFiles;
import org.thinkuknow.wanted.WantedText;

import java.util.Map;
import java.util.UUID;

/** Proposes somebody whom the public is to help find. */
@Route(value = "triage/wanted/new", layout = StaffLayout.class)
@PageTitle("Propose a wanted person – Think U Know")
@RolesAllowed("OFFENDER_MANAGER")
@StyleSheet("styles/visits.css")
class NewWantedView extends Div {

    private final transient WantedFiles files;
    /** One page proposes one person, however often its button is pressed. */
    private final UUID id = UUID.randomUUID();

    NewWantedView(WantedFiles files) {
        this.files = files;
        addClassNames("room", "visits");
        add(
                new PageLink("/triage/wanted", "Wanted people"),
                new H1("Propose a wanted person"),
                new Paragraph(
                        "Fill in what you have; the rest can follow, and so does the photo. Nobody is shown until everything is there"
                                + " and a supervisor who has written nothing in it has approved it."),
                new FileForm(new WantedText(Map.of()), "Keep the proposal", this::propose));
    }

    private void propose(WantedText text) {
        String reference;
        try {
            reference = files.propose(id, text);
        } catch (DataIntegrityViolationException pressedTwice) {
            reference = WantedFiles.reference(id);
        }
        UI.getCurrent().navigate(WantedFileView.class, new RouteParameters("reference", reference));
    }
}
