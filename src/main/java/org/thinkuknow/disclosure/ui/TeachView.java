package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.retention.DraftRules;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.RoomExtras;
import org.thinkuknow.shell.StaffLayout;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The teacher's room: this week's lessons, the library, and the log. */
@Route(value = "teach", layout = StaffLayout.class)
@PageTitle("Teacher's room – Think U Know")
@Menu(title = "Teacher's room", order = 2)
@RolesAllowed("TEACHER")
class TeachView extends Div {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    TeachView(Disclosures disclosures, DraftRules drafts, ObjectProvider<RoomExtras> extras) {
        addClassName("room");
        var lessons = new UnorderedList();
        lessons.addClassName("by-age");
        Stream.of("4-7", "7-11", "11-14", "14-18")
                .forEach(band ->
                        lessons.add(new ListItem(new PageLink("/learn/" + band, "Ages " + band.replace("-", " to ")))));
        var told = new Button(
                "A child told me something",
                click -> UI.getCurrent()
                        .navigate(DisclosureView.class, new RouteParameters("reference", disclosures.begin())));
        told.setId("new-disclosure");
        told.addClassName("first-choice");
        told.setDisableOnClick(true);
        add(
                new H1("Teacher's room"),
                new Section(
                        new H2("Lessons"),
                        new Paragraph("Every lesson has a teacher's page with a plan, notes and a home sheet."),
                        lessons),
                new Section(
                        new H2("The log"),
                        new Paragraph(
                                "If a child is in danger now, call 999 first. Then tell your designated safeguarding lead, then write it down here."),
                        told,
                        kept(drafts),
                        log(disclosures.mine())));
        extras.orderedStream().flatMap(extra -> extra.first().stream()).forEach(first -> addComponentAtIndex(1, first));
        disclosures.notAcknowledged().stream()
                .limit(1)
                .forEach(reference -> addComponentAtIndex(1, notAcknowledged(reference)));
    }

    private static Paragraph kept(DraftRules drafts) {
        var line = new Paragraph(
                !drafts.erases()
                        ? "A draft stays here until you sign it."
                        : "A draft that you have not signed or handed over is erased after %d days without a change."
                                .formatted(drafts.days()));
        line.setId("drafts-kept");
        return line;
    }

    private static Paragraph notAcknowledged(String reference) {
        var line = new Paragraph(
                new Text(
                        "A record that you handed over is not acknowledged yet. Please speak to your designated safeguarding lead in person. "),
                new Anchor("teach/disclosure/" + reference, "Open it"));
        line.setId("not-acknowledged");
        return line;
    }

    private static UnorderedList log(List<Disclosures.OwnRecord> records) {
        var list = new UnorderedList();
        list.addClassName("log");
        records.forEach(kept -> list.add(new ListItem(new Anchor(
                "teach/disclosure/" + kept.reference(),
                "%s, %s"
                        .formatted(
                                WHEN.format(kept.startedAt()),
                                kept.isSigned() ? "signed and sent as " + kept.report() : "draft, not sent yet")))));
        return list;
    }
}
