package org.thinkuknow.overseas.ui;

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
import org.thinkuknow.overseas.OpenedPackage;
import org.thinkuknow.overseas.OverseasDirectory;
import org.thinkuknow.overseas.PackageDesk;
import org.thinkuknow.overseas.PackageRefused;
import org.thinkuknow.overseas.PackageSending;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

/** One package: what comes next, who has it, how it stands, what leaves and what stays, and the form while it is open. */
@Route(value = "overseas/:reference", layout = StaffLayout.class)
@PageTitle("Intelligence for a force abroad – Think U Know")
@RolesAllowed({"OFFENDER_MANAGER", "SUPERVISOR"})
@StyleSheet("styles/visits.css")
class PackageView extends Div implements BeforeEnterObserver {

    private final transient PackageDesk desk;
    private final transient PackageSending sending;
    private final transient OverseasDirectory directory;
    private final boolean manages;
    private final boolean supervises;
    private final Paragraph message = new Paragraph();
    private String reference = "";

    PackageView(PackageDesk desk, PackageSending sending, OverseasDirectory directory, AuthenticationContext signIn) {
        this.desk = desk;
        this.sending = sending;
        this.directory = directory;
        this.manages = signIn.hasRole("OFFENDER_MANAGER");
        this.supervises = signIn.hasRole("SUPERVISOR");
        addClassNames("room", "visits");
        message.setId("message");
        message.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("reference").orElse("");
        message.setText("");
        show();
    }

    private void show() {
        removeAll();
        try {
            var opened = desk.open(reference);
            add(
                    new PageLink("/overseas", "Intelligence for forces abroad"),
                    new H1(reference),
                    message,
                    new NextMove(opened, desk, sending, new Steps(), manages, supervises),
                    new RecipientsPart(opened, sending, new Steps()),
                    new PackageHead(opened));
            if (manages && opened.facts().state().isOpen()) {
                add(form(opened));
            }
            if (opened.facts().assessBy() != null) {
                add(new RightsForm(opened, directory, rights -> {
                    desk.completeAssessment(opened.seen(), rights);
                    new Steps().said("The assessment is complete.");
                }));
            }
            add(new WrittenPart(opened, directory));
        } catch (PackageRefused e) {
            add(
                    new H1("No such package"),
                    new Paragraph(e.getMessage()),
                    new Paragraph(new PageLink("/overseas", "Go to intelligence for forces abroad")));
        }
    }

    private NativeDetails form(OpenedPackage opened) {
        var details = new NativeDetails("Change what is written", new PackageForm(opened, directory, text -> {
            desk.change(opened.seen(), text);
            new Steps().said("Saved.");
        }));
        details.setOpen(!opened.missing().isEmpty());
        return details;
    }

    private final class Steps implements PackageSteps {

        @Override
        public void take(String done, Runnable step) {
            try {
                step.run();
                said(done);
            } catch (PackageRefused e) {
                said(e.getMessage());
            }
        }

        @Override
        public void said(String sentence) {
            message.setText(sentence);
            show();
        }
    }
}
