package org.thinkuknow.wanted.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.wanted.FileField;
import org.thinkuknow.wanted.OpenedFile;
import org.thinkuknow.wanted.PhotoProblem;
import org.thinkuknow.wanted.WantedFiles;
import org.thinkuknow.wanted.WantedRefused;
import org.thinkuknow.wanted.WantedState;
import org.thinkuknow.wanted.WantedTips;

import java.util.UUID;

/** The file of one wanted person: first what can be done, then the photo, then everything that is written. */
@Route(value = "triage/wanted/:reference", layout = StaffLayout.class)
@PageTitle("A wanted person – Think U Know")
@RolesAllowed({"OFFENDER_MANAGER", "SUPERVISOR"})
@StyleSheet("styles/visits.css")
class WantedFileView extends Div implements BeforeEnterObserver {

    private final transient WantedFiles files;
    private final transient WantedTips tips;
    private final boolean manages;
    private final boolean supervises;
    private final Paragraph message = new Paragraph();

    WantedFileView(WantedFiles files, WantedTips tips, AuthenticationContext signIn) {
        this.files = files;
        this.tips = tips;
        this.manages = signIn.hasRole("OFFENDER_MANAGER");
        this.supervises = signIn.hasRole("SUPERVISOR");
        addClassNames("room", "visits");
        message.setId("message");
        message.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        message.setText(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PhotoProblem.PARAMETER)
                .flatMap(PhotoProblem::sentence)
                .orElse(""));
        show(event.getRouteParameters().get("reference").orElse(""));
    }

    private void show(String reference) {
        removeAll();
        try {
            var file = files.open(reference);
            add(new PageLink("/triage/wanted", "Wanted people"), new H1(title(file)), message);
            WantedSteps steps = (done, step) -> take(done, step, reference);
            add(
                    new NextStep(file, files, steps, supervises),
                    new TipsPart(reference, tips, supervises),
                    new PhotoPart(file, manages),
                    new FilePart(file));
            if (manages && file.facts().state() == WantedState.PROPOSED) {
                add(new NativeDetails("Change what is written", new FileForm(file.text(), "Save", text -> {
                    files.change(file.seen(), text);
                    say("Saved.", reference);
                })));
            } else if (manages) {
                add(Buttons.plain(
                        "propose-anew", "Propose again, with these words and this photo", () -> anew(reference)));
            }
        } catch (WantedRefused e) {
            add(
                    new H1("No such file"),
                    new Paragraph(e.getMessage()),
                    new Paragraph(new PageLink("/triage/wanted", "Go to wanted people")));
        }
    }

    private static String title(OpenedFile file) {
        var name = file.text().text(FileField.NAME);
        return name.isEmpty() ? file.facts().reference() : name;
    }

    private void anew(String reference) {
        var other = files.proposeAnew(UUID.randomUUID(), reference);
        UI.getCurrent().navigate(WantedFileView.class, new RouteParameters("reference", other));
    }

    private void say(String sentence, String reference) {
        message.setText(sentence);
        show(reference);
    }

    /** Takes a step and says what came of it; the page then shows the file as it is, also if a colleague was quicker. */
    private void take(String done, Runnable step, String reference) {
        String said;
        try {
            step.run();
            said = done;
        } catch (WantedRefused e) {
            said = e.getMessage();
        }
        say(said, reference);
    }
}
