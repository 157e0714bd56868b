package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.disclosure.LeadDesk;
import org.thinkuknow.shell.StaffLayout;

import java.time.Clock;

/** Where a chair of governors begins: the records about the head teacher of their school, and nothing else of its log (decision 0141). */
@Route(value = "chair", layout = StaffLayout.class)
@PageTitle("For the chair of governors – Think U Know")
@StyleSheet("styles/lead-desk.css")
@Menu(title = "For the chair of governors", order = 1, icon = "inbox")
@RolesAllowed("CHAIR")
class ChairView extends HeadView {

    @Autowired
    ChairView(LeadDesk desk, Clock clock) {
        super(
                desk,
                clock,
                "For the chair of governors",
                "When a child’s words are about the head teacher of %s, the record comes to you and to nobody else there. The officers of "
                        + "the centre have it too, and get in touch with you. Please do not speak about it with anybody at the school "
                        + "before.",
                "chair/");
    }
}
