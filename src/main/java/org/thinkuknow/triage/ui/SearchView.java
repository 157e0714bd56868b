package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.SearchedWords;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.triage.CaseFinding;
import org.thinkuknow.triage.CaseFinding.Found;
import org.thinkuknow.triage.CaseFinding.FoundCase;
import org.thinkuknow.triage.CaseQueue.QueuedCase;
import org.thinkuknow.triage.CaseSearch;
import org.thinkuknow.triage.CaseSearch.CaseQuery;
import org.thinkuknow.triage.CaseState;
import org.thinkuknow.triage.SearchReason;
import org.thinkuknow.triage.TriageRefused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Finds cases again, open and closed. */
@Route(value = "triage/search", layout = StaffLayout.class)
@PageTitle("Search – Think U Know")
@Menu(title = "Search", order = 1.5, icon = "search")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@StyleSheet("styles/queue.css")
@StyleSheet("styles/case.css")
@StyleSheet("styles/people.css")
class SearchView extends Div {

    private final CaseSearch search;
    private final CaseFinding finding;
    private final Clock clock;
    private final DatePicker from = new DatePicker("Received from");
    private final DatePicker to = new DatePicker("until");
    private final ComboBox<Level> level = new ComboBox<>("Level");
    private final ComboBox<CaseState> state = new ComboBox<>("State");
    private final TextField owner = new TextField("Username of who has it");
    private final TextField agency = new TextField("Referred to (part of the name of a police force or service)");
    private final TextField reference = new TextField("Reference, or how it begins");
    private final TextField identifier =
            new TextField("Reference, name, user name, e-mail, telephone, postcode or a part of it, place or school");
    private final PersonSearch person = new PersonSearch(this::searchPerson);
    private final Paragraph said = new Paragraph();
    private final OrderedList found = new OrderedList();

    SearchView(CaseSearch search, CaseFinding finding, AuthenticationContext signIn, Clock clock) {
        this.search = search;
        this.finding = finding;
        this.clock = clock;
        addClassNames("room", "desk-search");
        var today = LocalDate.now(clock);
        from.setValue(today.minusDays(30));
        to.setValue(today);
        level.setItems(Level.values());
        level.setItemLabelGenerator(Level::title);
        level.setClearButtonVisible(true);
        state.setItems(CaseState.values());
        state.setItemLabelGenerator(CaseState::words);
        state.setClearButtonVisible(true);
        reference.setId("reference");
        reference.setHelperText("With a reference, the days do not count.");
        said.setId("found");
        said.getElement().setAttribute("role", "status");
        found.addClassName("log");
        identifier.setId("identifier");
        identifier.setMaxLength(200);
        identifier.setHelperText(
                "Finds open and closed cases of any day. It is written down that you looked, not for what.");
        var typed = CaseForms.mainAction("search-identifier", "Search", () -> perform(this::searchTyped));
        typed.addClickShortcut(Key.ENTER).listenOn(identifier);
        add(
                new H1("Search"),
                identifier,
                typed,
                person,
                said,
                found,
                CaseForms.form(
                        "By day, level, state and agency",
                        from,
                        to,
                        level,
                        state,
                        owner,
                        agency,
                        reference,
                        CaseForms.action("search-cases", "Search by these", this::search)));
        if (signIn.hasRole("SUPERVISOR")) {
            add(new WordSearchForm(this::searchWords));
        }
    }

    /** Opens the page and looks for what was typed elsewhere, which never stands in an address. */
    static void lookFor(UI ui, String typed) {
        ComponentUtil.setData(ui, Typed.class, new Typed(typed));
        ui.navigate(SearchView.class);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var typed = ComponentUtil.getData(event.getUI(), Typed.class);
        if (typed != null) {
            ComponentUtil.setData(event.getUI(), Typed.class, null);
            identifier.setValue(typed.words);
            perform(this::searchTyped);
        }
    }

    private void search() {
        perform(() -> {
            var cases = search.find(wanted());
            show(
                    cases,
                    cases.isEmpty()
                            ? "No case fits."
                            : cases.size() < CaseSearch.MOST
                                    ? cases.size() + " found."
                                    : "The latest %d are shown. Narrow the search to see others."
                                            .formatted(CaseSearch.MOST));
        });
    }

    private void searchWords(String words, String reason) {
        perform(() -> {
            var result = search.findByWords(wanted(), new SearchedWords(words, reason));
            show(result.first(), WordSearchForm.told(result));
        });
    }

    private void searchTyped() {
        var all = finding.find(identifier.getValue());
        show(
                all,
                "Not among the references, names, user names, numbers, places and schools of reports and cards. "
                        + "The words of reports were not looked through; a supervisor can do that, with a reason.");
        if (all.cases().isEmpty()) {
            person.offer(identifier.getValue());
        }
    }

    private void searchPerson(SearchReason reason, String line) {
        perform(() -> {
            show(
                    finding.findPerson(new SearchedWords(identifier.getValue(), line), reason),
                    "Nobody of a name that sounds like this was found.");
            person.fold();
        });
    }

    private void show(Found all, String nothing) {
        said.setText(all.cases().isEmpty() ? nothing : all.cases().size() + " found.");
        all.cards().forEach(card -> found.add(new ListItem(PeopleForms.found(card))));
        all.cases().forEach(each -> found.add(row(each)));
    }

    private QueueRow row(FoundCase each) {
        var row = row(each.queued());
        var by = new Span("Found by: " + String.join(", ", each.by()));
        by.addClassName("found-by");
        row.add(by);
        return row;
    }

    /** @throws IllegalArgumentException with a sentence for the officer if a day is missing */
    private CaseQuery wanted() {
        if (from.isEmpty() || to.isEmpty()) {
            throw new IllegalArgumentException("Please choose a first and a last day.");
        }
        return new CaseQuery(
                from.getValue(),
                to.getValue(),
                level.getValue(),
                state.getValue(),
                owner.getValue(),
                agency.getValue(),
                reference.getValue());
    }

    private void perform(Runnable step) {
        found.removeAll();
        try {
            step.run();
        } catch (TriageRefused | IllegalArgumentException e) {
            said.setText(e.getMessage());
        }
        said.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private void show(List<QueuedCase> cases, String sentence) {
        said.setText(sentence);
        cases.forEach(each -> found.add(row(each)));
    }

    private QueueRow row(QueuedCase each) {
        var row = new QueueRow(each.facts().reference());
        row.show(each, false, false, clock.instant());
        return row;
    }

    private record Typed(String words) {

        @Override
        public String toString() {
            return "Typed[]";
        }
    }
}
