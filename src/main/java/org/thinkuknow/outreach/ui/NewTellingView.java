package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.shell.StaffLayout;

import java.util.Locale;
import java.util.UUID;

/** "A child is telling me" leads here, and on to a record with an address of its own, under which a reload finds it again. */
@Route(value = "visits/:reference/told", layout = StaffLayout.class)
@PageTitle("A child is telling me something – Think U Know")
@RolesAllowed("EDUCATOR")
class NewTellingView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = "D-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
        event.forwardTo(
                TellingView.class,
                new RouteParameters(
                        new RouteParam(
                                "reference",
                                event.getRouteParameters().get("reference").orElse("")),
                        new RouteParam("disclosure", id)),
                QueryParameters.empty());
    }
}
