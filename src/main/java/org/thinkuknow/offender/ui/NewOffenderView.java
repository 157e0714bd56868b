package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.duties.Nation;
import org.thinkuknow.offender.NewOffender;
import org.thinkuknow.offender.Offenders;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.util.UUID;

/** Puts somebody on the register, whom whoever enters them manages. */
@Route(value = "offenders/new", layout = StaffLayout.class)
@PageTitle("Somebody for the register – Think U Know")
@RolesAllowed("OFFENDER_MANAGER")
@StyleSheet("styles/offenders.css")
class NewOffenderView extends Div {

    private final transient Offenders offenders;
    private final UUID id = UUID.randomUUID();
    private final RadioButtonGroup<Nation> nation = new RadioButtonGroup<>("Where the home is", Nation.values());
    private final IdentityForm identity = new IdentityForm();
    private final DisposalForm disposal = new DisposalForm(Nation.EW);
    private final Refusal refusal = new Refusal("refusal");

    NewOffenderView(Offenders offenders) {
        this.offenders = offenders;
        addClassNames("room", "offenders");
        nation.setId("nation");
        nation.setItemLabelGenerator(Nation::words);
        nation.setValue(Nation.EW);
        nation.addValueChangeListener(changed -> disposal.in(changed.getValue()));
        add(
                new PageLink("/offenders", "Registered offenders"),
                new H1("Somebody for the register"),
                new H2("Who it is"),
                identity,
                new H2("Why they are on the register"),
                nation,
                disposal,
                refusal,
                Classed.of(
                        Buttons.once("register", "Put on the register", () -> refusal.unlessTaken(this::register)),
                        "first-choice"),
                new NotKnown(
                        "whether this person is on the register already with another manager, and whether the days that you"
                                + " enter are right."));
    }

    private void register() {
        var reference = offenders.register(
                id,
                new NewOffender(nation.getValue(), identity.identity(), disposal.disposal(), disposal.isInSchedule()));
        UI.getCurrent().navigate(OffenderView.class, new RouteParameters("reference", reference));
    }
}
