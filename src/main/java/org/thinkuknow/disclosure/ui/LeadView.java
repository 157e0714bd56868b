package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.Component;
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
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.account.School;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.LeadDesk;
import org.thinkuknow.shell.StaffLayout;

import java.util.List;

/** What a school's designated safeguarding lead has been handed. */
@Route(value = "safeguarding", layout = StaffLayout.class)
@PageTitle("Waiting for you – Think U Know")
@Menu(title = "Waiting for you", order = 1)
@RolesAllowed("SAFEGUARDING_LEAD")
class LeadView extends Div {

    LeadView(LeadDesk desk) {
        addClassName("room");
        add(new H1("Waiting for you"));
        add(desk.school()
                .map(School::name)
                .map(name -> new Paragraph("Records of what children told adults at %s.".formatted(name)))
                .orElseGet(() -> new Paragraph(
                        "Your account belongs to no school yet. Please ask your administrator to enter it.")));
        add(
                list("waiting", desk.waiting(), "Nothing waits. You get an e-mail as soon as something does."),
                new Section(new H2("Acknowledged"), list("acknowledged", desk.acknowledged(), "Nothing yet.")));
    }

    private static Component list(String id, List<LeadDesk.WaitingRecord> records, String whenEmpty) {
        if (records.isEmpty()) {
            return new Paragraph(whenEmpty);
        }
        var list = new UnorderedList();
        list.setId(id);
        list.addClassName("log");
        records.forEach(
                record -> list.add(new ListItem(new Anchor("safeguarding/" + record.reference(), words(record)))));
        return list;
    }

    private static String words(LeadDesk.WaitingRecord record) {
        return "From %s, handed over on %s%s"
                .formatted(
                        record.author(),
                        UkTime.words(record.handedAt()),
                        record.acknowledgedAt() != null
                                ? ", acknowledged on " + UkTime.words(record.acknowledgedAt())
                                : record.signed() ? "" : ", not signed yet");
    }
}
