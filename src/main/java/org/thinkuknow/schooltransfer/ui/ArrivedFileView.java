package org.thinkuknow.schooltransfer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.pupilfile.PupilFileRefused;
import org.thinkuknow.schooltransfer.ArrivedFiles;
import org.thinkuknow.schooltransfer.TransferRefused;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PaperHead;
import org.thinkuknow.shell.StaffLayout;

/**
 * A child's file that another school sent: whose it is, and from whom. The rest is read once it is received, so that what is not for this
 * school goes back unread.
 */
@Route(value = "safeguarding/transfers/:reference", layout = StaffLayout.class)
@PageTitle("A file from another school – Think U Know")
@RolesAllowed("SAFEGUARDING_LEAD")
@StyleSheet("styles/pupils.css")
class ArrivedFileView extends Div implements BeforeEnterObserver {

    private final transient ArrivedFiles files;
    private final Paragraph said = new Paragraph();

    ArrivedFileView(ArrivedFiles files) {
        this.files = files;
        addClassNames("room", "on-record", "transfers");
        said.setId("message");
        said.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reference = event.getRouteParameters().get("reference").orElse("");
        removeAll();
        said.setText("");
        try {
            show(reference, files.open(reference));
        } catch (TransferRefused e) {
            add(
                    new H1("Nothing to open"),
                    new Paragraph(e.getMessage()),
                    new Anchor("safeguarding/transfers", "Back to files between schools"));
        }
    }

    private void show(String reference, ArrivedFiles.Arrived arrived) {
        var born = arrived.born();
        var receive = Buttons.once(
                "receive",
                "This child is ours",
                () -> attempt(() -> UI.getCurrent().navigate("safeguarding/children/" + files.receive(reference))));
        receive.addClassName("first-choice");
        var reason = new TextField("Why it is not for you");
        reason.setId("why-not");
        add(
                new Anchor("safeguarding/transfers", "Back to files between schools"),
                new PaperHead("From " + arrived.sent().school(), reference),
                new H1(
                        arrived.knownAs().isEmpty()
                                ? arrived.name()
                                : "%s (%s)".formatted(arrived.name(), arrived.knownAs())),
                new Paragraph(
                        born == null ? "The date of birth is not given." : "Born on %s.".formatted(UkTime.day(born))),
                new Paragraph("From %s, sent on %s by %s."
                        .formatted(
                                arrived.sent().school(),
                                UkTime.words(arrived.sent().madeAt()),
                                arrived.sent().by())),
                said,
                new Paragraph(
                        "Is this child at your school? Then confirm it: the file opens and becomes one of yours, and the other school "
                                + "reads who received it and when. If not, send it back: nobody here has read anything else of it."),
                receive,
                new NativeDetails(
                        "This child is not ours",
                        Classed.of(
                                new Div(
                                        reason,
                                        Buttons.once(
                                                "decline",
                                                "Send it back",
                                                () -> attempt(() -> {
                                                    files.decline(reference, reason.getValue());
                                                    UI.getCurrent().navigate(TransfersView.class);
                                                }))),
                                "form")));
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (TransferRefused | PupilFileRefused e) {
            said.setText(e.getMessage());
        }
    }
}
