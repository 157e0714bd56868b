package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.account.School;
import org.thinkuknow.disclosure.LeadDesk;
import org.thinkuknow.disclosure.Stage;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.StaffLayout;

import java.time.Clock;

/** Where a head teacher begins: the records about somebody who works at their school, and nothing else of its log. */
@Route(value = "head", layout = StaffLayout.class)
@PageTitle("For the head teacher – Think U Know")
@StyleSheet("styles/lead-desk.css")
@Menu(title = "For the head teacher", order = 1, icon = "inbox")
@RolesAllowed("HEAD")
class HeadView extends Div implements BeforeEnterObserver {

    private final transient LeadDesk desk;
    private final transient Clock clock;
    private final String title;
    private final String handed;
    private final String path;

    @Autowired
    HeadView(LeadDesk desk, Clock clock) {
        this(
                desk,
                clock,
                "For the head teacher",
                "When a child’s words are about somebody who works or helps at %s, the record comes to you and to nobody else there. "
                        + "What is about you goes to the chair of governors and to the officers of the centre.",
                "head/");
    }

    /**
     * @param handed says which records come to this reader, with the name of the school
     * @param path   of the page on which a record is opened, without its reference
     */
    HeadView(LeadDesk desk, Clock clock, String title, String handed, String path) {
        this.desk = desk;
        this.clock = clock;
        this.title = title;
        this.handed = handed;
        this.path = path;
        addClassNames("room", "lead-desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new H1(title),
                new Paragraph(
                        desk.school()
                                .map(School::name)
                                .map(handed::formatted)
                                .orElse(
                                        "Your account is not linked to a school yet. Please ask your administrator to link it.")));
        if (desk.school().isPresent()) {
            add(stage(
                    Stage.WAITING,
                    "Waiting for you",
                    "Nothing is waiting. You get an e-mail as soon as something is."));
            add(stage(
                    Stage.WITH_US,
                    "You are dealing with",
                    "Nothing is with you now. A record stays here until you refer it or close it."));
            add(stage(
                    Stage.REFERRED,
                    "Referred to the centre",
                    "Nothing has been referred in this school year. A record comes here when you refer it."));
            add(stage(
                    Stage.CLOSED,
                    "Closed",
                    "Nothing from this school year is closed. A record comes here when you close it with a reason."));
        }
    }

    private Section stage(Stage stage, String title, String nothing) {
        var section = new Section(new H2(title));
        section.setId(stage.inAddress());
        var records = desk.aboutStaffAt(stage);
        if (records.isEmpty()) {
            section.add(new Paragraph(nothing));
            return section;
        }
        var list = Classed.of(new UnorderedList(), "log", "desk-list");
        records.forEach(record -> list.add(new DeskLine(record, path, false, clock.instant())));
        section.add(list);
        return section;
    }
}
