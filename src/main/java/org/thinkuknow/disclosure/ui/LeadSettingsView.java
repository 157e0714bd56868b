package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.LeadSettings;
import org.thinkuknow.disclosure.LeadSettings.Lead;
import org.thinkuknow.disclosure.Recipient;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.util.List;
import java.util.Locale;

/** Who of a school's leads is told first, who is away, and who reads what is about somebody at the school. */
@Route(value = "safeguarding/leads", layout = StaffLayout.class)
@PageTitle("Settings – Think U Know")
@Menu(title = "Settings", order = 2, icon = "settings")
@RolesAllowed("SAFEGUARDING_LEAD")
class LeadSettingsView extends Div {

    private final transient LeadSettings settings;
    private final Paragraph message = new Paragraph();
    private final Div shown = new Div();

    LeadSettingsView(LeadSettings settings) {
        this.settings = settings;
        addClassName("room");
        message.setId("message");
        message.getElement().setAttribute("role", "status");
        add(new H1("Settings"), message, shown);
        show();
    }

    private void show() {
        shown.removeAll();
        var leads = settings.leads();
        if (leads.isEmpty()) {
            shown.add(new Paragraph(
                    "Your account is not linked to a school yet. Please ask your administrator to link it."));
            return;
        }
        shown.add(
                order(leads),
                colleagues(leads),
                new Section(
                        new H2("Results of lessons"),
                        new Paragraph(new PageLink("/safeguarding/results", "How long results stay"))));
    }

    private Section order(List<Lead> leads) {
        var list = Classed.of(new OrderedList(), "log", "leads");
        list.setId("leads");
        for (var place = 0; place < leads.size(); place++) {
            list.add(line(leads.get(place), place));
        }
        return new Section(
                new H2("Who is told first"),
                new Paragraph(
                        "The first who is not away gets an e-mail as soon as a record is waiting, and the next an hour later if nobody has "
                                + "acknowledged it. When an answer speaks of danger, all are told at once. Everybody here can "
                                + "always read it."),
                list);
    }

    private ListItem line(Lead lead, int place) {
        var name = Classed.of(new Span(lead.name()), "who");
        var state = new Span(state(lead));
        var line = new ListItem(new Div(name, new Span(" "), state));
        if (place > 0) {
            var up = Buttons.once(
                    "earlier-" + place,
                    "Earlier",
                    () -> attempt(lead.name() + " is told earlier.", () -> settings.earlier(lead.username())));
            up.setAriaLabel("Tell %s earlier".formatted(lead.name()));
            line.add(up);
        }
        line.add(away(lead, place));
        return line;
    }

    private static String state(Lead lead) {
        var mail = lead.hasMail() ? "" : " No address for notices: ask your administrator to enter one.";
        if (lead.awayFrom() == null) {
            return mail.strip();
        }
        var until = lead.awayTo() == null ? "until further notice" : "to " + UkTime.day(lead.awayTo());
        return "Away from %s %s.%s".formatted(UkTime.day(lead.awayFrom()), until, mail);
    }

    private NativeDetails away(Lead lead, int place) {
        var from = day("First day away", "away-from-" + place);
        var to = day("Last day away", "away-to-" + place);
        from.setValue(lead.awayFrom());
        to.setValue(lead.awayTo());
        var words = lead.awayFrom() == null ? "Add days away" : "Change days away";
        var details = new NativeDetails(words);
        details.getSummary().getElement().setAttribute("aria-label", "%s for %s".formatted(words, lead.name()));
        details.setContent(Classed.of(
                new Div(
                        from,
                        to,
                        Buttons.once(
                                "away-" + place,
                                "Save these days",
                                () -> attempt(
                                        "Saved.",
                                        () -> settings.away(lead.username(), from.getValue(), to.getValue()))),
                        Buttons.once(
                                "back-" + place,
                                "Not away",
                                () -> attempt(
                                        lead.name() + " is not away.",
                                        () -> settings.away(lead.username(), null, null)))),
                "form"));
        return details;
    }

    private static DatePicker day(String label, String id) {
        var day = new DatePicker(label);
        day.setId(id);
        day.setLocale(Locale.UK);
        return day;
    }

    private Section colleagues(List<Lead> leads) {
        var section = Classed.of(new Section(new H2("If it is about somebody who works here")), "form");
        section.setId("colleagues");
        section.add(new Paragraph(
                "At your school, only the person shown here sees such a record. What is about a colleague or a "
                        + "safeguarding lead goes "
                        + "to the head teacher; what is about the head goes to the chair of governors and to the officers "
                        + "of the centre, "
                        + "who ask the local authority’s designated officer (LADO). While nobody is named, it goes to the "
                        + "officers alone."));
        if (settings.hasHead()) {
            var head = new Paragraph(settings.named(Recipient.HEAD)
                    .map(named -> "Your head teacher, %s, signs in and gets these records.".formatted(named.name()))
                    .orElse(""));
            head.setId("head-signs-in");
            section.add(head);
        } else {
            section.add(choice("The head teacher", "head", Recipient.HEAD, leads));
        }
        if (settings.hasChair()) {
            var chair = new Paragraph(settings.named(Recipient.CHAIR)
                    .map(named ->
                            "Your chair of governors, %s, signs in and gets these records.".formatted(named.name()))
                    .orElse(""));
            chair.setId("chair-signs-in");
            section.add(chair);
        } else {
            section.add(choice("The chair of governors", "chair", Recipient.CHAIR, leads));
        }
        section.add(new Paragraph(
                "A head teacher and a chair of governors can have accounts of their own, which open these records and nothing "
                        + "else; a chair can also be told by e-mail. Ask your administrator. Do not make a chair a safeguarding "
                        + "lead: whoever you choose here is one, and reads every child’s file. You cannot name yourself: another "
                        + "lead at your school has to do it. Records handed over before stay where they are."));
        return section;
    }

    private Div choice(String label, String id, Recipient part, List<Lead> leads) {
        var choice = new ComboBox<Lead>(label);
        choice.setId(id);
        choice.setItems(leads);
        choice.setItemLabelGenerator(Lead::name);
        choice.setClearButtonVisible(true);
        settings.named(part)
                .flatMap(named -> leads.stream()
                        .filter(lead -> lead.username().equals(named.username()))
                        .findFirst())
                .ifPresent(choice::setValue);
        return new Div(
                choice,
                Buttons.once(
                        "name-" + id,
                        "Save " + label.toLowerCase(Locale.UK),
                        () -> attempt(
                                "Saved.",
                                () -> settings.name(
                                        part,
                                        choice.getValue() == null
                                                ? null
                                                : choice.getValue().username()))));
    }

    private void attempt(String done, Runnable step) {
        try {
            step.run();
            show();
            message.setText(done);
        } catch (DisclosureRefused e) {
            message.setText(e.getMessage());
        }
    }
}
