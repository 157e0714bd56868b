package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.account.Staff;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.offender.DutyDecisions;
import org.thinkuknow.offender.OffenderEntries;
import org.thinkuknow.offender.OffenderFlags;
import org.thinkuknow.offender.OffenderHandOvers;
import org.thinkuknow.offender.OffenderRefused;
import org.thinkuknow.offender.OffenderRetention;
import org.thinkuknow.offender.OffenderVisits;
import org.thinkuknow.offender.Offenders;
import org.thinkuknow.offender.ReasonToOpen;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

/** One registered offender. The page asks why before it opens, and shows nothing until it knows. */
@Route(value = "offenders/:reference", layout = StaffLayout.class)
@PageTitle("A registered offender – Think U Know")
@RolesAllowed({"OFFENDER_MANAGER", "SUPERVISOR"})
@StyleSheet("styles/offenders.css")
class OffenderView extends Div implements BeforeEnterObserver {

    private final transient Offenders offenders;
    private final transient OffenderEntries entries;
    private final transient DutyDecisions decisions;
    private final transient OffenderFlags flags;
    private final transient OffenderVisits visits;
    private final transient OffenderRetention retention;
    private final boolean supervises;
    private final transient OffenderHandOvers handOvers;
    private final transient Staff staff;
    private final Paragraph message = new Paragraph();
    private final RadioButtonGroup<ReasonToOpen> reason =
            new RadioButtonGroup<>("Why you open it", ReasonToOpen.values());

    OffenderView(
            Offenders offenders,
            OffenderEntries entries,
            DutyDecisions decisions,
            OffenderFlags flags,
            OffenderVisits visits,
            OffenderRetention retention,
            OffenderHandOvers handOvers,
            Staff staff,
            AuthenticationContext signIn) {
        this.offenders = offenders;
        this.entries = entries;
        this.decisions = decisions;
        this.flags = flags;
        this.visits = visits;
        this.retention = retention;
        this.supervises = signIn.hasRole("SUPERVISOR");
        this.handOvers = handOvers;
        this.staff = staff;
        addClassNames("room", "offenders");
        message.setId("message");
        message.getElement().setAttribute("role", "status");
        reason.setId("reason");
        reason.setItemLabelGenerator(ReasonToOpen::words);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var reference = event.getRouteParameters().get("reference").orElse("");
        message.setText("");
        add(
                new PageLink("/offenders", "Registered offenders"),
                new H1("A record that needs a reason"),
                new Paragraph(
                        "That you open it, when and why, is written down and can be read by supervisors. Our rule, not the law's."),
                reason,
                message,
                Classed.of(Buttons.once("open-record", "Open the record", () -> open(reference)), "first-choice"));
    }

    private void open(String reference) {
        if (reason.isEmpty()) {
            message.setText("Please say why you open it.");
        } else {
            show(reference);
        }
    }

    private void show(String reference) {
        removeAll();
        try {
            var opened = offenders.open(reference, reason.getValue());
            OffenderSteps steps = (done, step) -> {
                step.run();
                message.setText(done);
                show(reference);
            };
            add(
                    new PageLink("/offenders", "Registered offenders"),
                    new H1(opened.identity().fullName()),
                    message,
                    new Paragraph(new PageLink("/offenders/%s/journeys".formatted(reference), "Journeys abroad")),
                    new OffenderHead(opened, staff.nameOf(opened.manager())),
                    new DutiesPart(opened, decisions, staff, steps),
                    new EntriesPart(opened, entries, staff, steps),
                    new VisitsPart(opened, visits, staff, steps),
                    new FlagsPart(reference, flags, staff, steps),
                    new RetentionPart(reference, retention, staff, supervises, steps),
                    new NativeDetails("Change who it is", new IdentityPart(opened, offenders, steps)),
                    new NativeDetails(
                            "Sentences, orders, MAPPA and risk", new ManagementPart(opened, offenders, steps)),
                    new NativeDetails(
                            "Hand over to another manager", new HandOverPart(opened, handOvers, this::handedTo)),
                    new HistoryPart(reference, offenders, staff),
                    file(reference),
                    new NotKnown(
                            "what nobody entered, and whether there was a reasonable excuse that"
                                    + " nobody recorded. ViSOR or MAPPS is the system of record; this page does not replace it."));
        } catch (OffenderRefused e) {
            add(
                    new H1("No such record"),
                    new Paragraph(e.getMessage()),
                    new Paragraph(new PageLink("/offenders", "Go to your people")));
        }
    }

    private void handedTo(StaffMember manager) {
        removeAll();
        add(
                new H1("Handed over"),
                new Paragraph("%s manages this person from now on.".formatted(manager.fullName())),
                new Paragraph(new PageLink("/offenders", "Go to your people")));
    }

    private static Component file(String reference) {
        var links = Classed.of(
                new Nav(
                        new PageLink(
                                "/offenders/%s/file.pdf".formatted(reference), "File for a decision on a charge (PDF)"),
                        new PageLink("/offenders/%s/file.json".formatted(reference), "The same as JSON")),
                "ways");
        links.setAriaLabel("The file");
        return links;
    }
}
