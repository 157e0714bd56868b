package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.account.Staff;
import org.thinkuknow.offender.FoundOffender;
import org.thinkuknow.offender.OffenderQuery;
import org.thinkuknow.offender.OffenderRefused;
import org.thinkuknow.offender.OffenderSearch;
import org.thinkuknow.offender.ReasonToOpen;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.util.List;

/** Finds somebody by what is remembered of them. What is typed stands in no address. */
@Route(value = "offenders/search", layout = StaffLayout.class)
@PageTitle("Search registered offenders – Think U Know")
@RolesAllowed({"OFFENDER_MANAGER", "SUPERVISOR"})
@StyleSheet("styles/offenders.css")
class SearchOffendersView extends Div {

    private final transient OffenderSearch search;
    private final transient Staff staff;
    private final TextField name = Fields.line("name", "Name, in any order", "");
    private final DatePicker born = Fields.day("born", "Date of birth");
    private final TextField document = Fields.line("document", "Whole number of a document", "");
    private final TextField address = Fields.line("address", "Postcode, or an address as it was entered", "");
    private final RadioButtonGroup<ReasonToOpen> reason =
            new RadioButtonGroup<>("Why you search", ReasonToOpen.values());
    private final Refusal refusal = new Refusal("refusal");
    private final Div found = new Div();

    SearchOffendersView(OffenderSearch search, Staff staff) {
        this.search = search;
        this.staff = staff;
        addClassNames("room", "offenders");
        reason.setId("reason");
        reason.setItemLabelGenerator(ReasonToOpen::words);
        found.setId("found");
        found.getElement().setAttribute("aria-live", "polite");
        var form = new Div(name, born, document, address, reason);
        form.addClassName("form");
        add(
                new PageLink("/offenders", "Registered offenders"),
                new H1("Search registered offenders"),
                form,
                refusal,
                Classed.of(Buttons.once("search", "Search", () -> refusal.unlessTaken(this::search)), "first-choice"),
                found,
                new NotKnown(
                        "parts of names, other scripts than those in which a name was entered, and, unless you supervise, people"
                                + " whom another manages."));
    }

    private void search() {
        found.removeAll();
        var why =
                reason.getOptionalValue().orElseThrow(() -> new OffenderRefused(List.of("Please say why you search.")));
        var people = search.find(new OffenderQuery(
                name.getValue(), born.getOptionalValue(), document.getValue(), address.getValue(), why));
        var list = Classed.of(new UnorderedList(), "log");
        people.forEach(each -> list.add(line(each)));
        found.add(
                people.isEmpty()
                        ? new Paragraph("Nobody was found. That is no proof that somebody is not on the register.")
                        : list);
    }

    private ListItem line(FoundOffender each) {
        return new ListItem(
                new PageLink("/offenders/" + each.reference(), each.name()),
                new Span("%s, managed by %s".formatted(each.reference(), staff.nameOf(each.manager()))));
    }
}
