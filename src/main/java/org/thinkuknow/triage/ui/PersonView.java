package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.people.CardText;
import org.thinkuknow.people.People;
import org.thinkuknow.people.PeopleRefused;
import org.thinkuknow.shell.NeededFields;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.triage.CasePeople;
import org.thinkuknow.triage.CasePeople.PersonOpened;
import org.thinkuknow.triage.CasePeople.RoleInCase;
import org.thinkuknow.triage.ClosedToYou;

import java.time.Clock;
import java.util.List;

/** A person's card: what is known of them, their cases as a list and as a picture, and who else stands in these. */
@Route(value = "triage/people/:card", layout = StaffLayout.class)
@PageTitle("A person – Think U Know")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@StyleSheet("styles/queue.css")
@StyleSheet("styles/case.css")
@StyleSheet("styles/people.css")
class PersonView extends Div implements BeforeEnterObserver {

    private final CasePeople cases;
    private final People people;
    private final Clock clock;
    private final Paragraph said = new Paragraph();
    private String card = "";

    PersonView(CasePeople cases, People people, Clock clock) {
        this.cases = cases;
        this.people = people;
        this.clock = clock;
        addClassNames("desk-page", "person");
        said.setId("said");
        said.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        card = event.getRouteParameters().get("card").orElse("");
        show();
    }

    private void show() {
        removeAll();
        said.setText("");
        try {
            var open = cases.open(card);
            var name = new H1(open.card().text().name());
            name.getElement().setAttribute("dir", "auto");
            add(new ToQueue(), name, said, known(open.card().text()), list(open), new PersonGraph(open), correct(open));
        } catch (ClosedToYou e) {
            add(new ToQueue(), new H1("Restricted"), new Paragraph(e.getMessage()));
        } catch (PeopleRefused e) {
            add(new ToQueue(), new H1("No such card"), new Paragraph(e.getMessage()));
        }
    }

    private static DescriptionList known(CardText text) {
        var list = new DescriptionList();
        line(list, "Known as", text.handles());
        line(list, "Telephone", text.numbers());
        line(list, "Places", text.places());
        line(list, "Note", text.note().isEmpty() ? List.of() : List.of(text.note()));
        list.setVisible(list.getChildren().findAny().isPresent());
        return list;
    }

    private static void line(DescriptionList list, String label, List<String> words) {
        if (!words.isEmpty()) {
            var said = new DescriptionList.Description(String.join(", ", words));
            said.getElement().setAttribute("dir", "auto");
            list.add(new DescriptionList.Term(label), said);
        }
    }

    private Div list(PersonOpened open) {
        var list = new OrderedList();
        list.setId("cases-of-person");
        open.cases().forEach(each -> list.add(row(each, open.cases().size() == 1)));
        return new Div(new H2("Cases"), list);
    }

    private ListItem row(RoleInCase each, boolean only) {
        var facts = each.queued().facts();
        var row = new ListItem(
                SharesWith.link(facts),
                new Span(" %s, %s, %s, "
                        .formatted(
                                each.role().words(),
                                facts.level().title(),
                                facts.standing().state().words())),
                ReadableTimes.component(facts.times().receivedAt(), clock.instant()));
        each.others().forEach(other -> row.add(PeopleForms.chip(other)));
        row.add(CaseForms.action(
                "off-" + facts.reference(),
                only ? "Take off this case and delete the card" : "Take off this case",
                () -> perform(() -> people.takeOff(card, facts.reference()))));
        return row;
    }

    private Div correct(PersonOpened open) {
        var fields = new CardFields().filled(open.card().text());
        var needed = fields.need(new NeededFields());
        var form = new Div(fields.all());
        form.add(CaseForms.action(
                "correct-card",
                "Correct the card",
                () -> CaseForms.ifGiven(
                        needed,
                        () -> perform(() ->
                                people.correct(card, fields.text(), open.card().version())))));
        return new Div(CaseForms.form("Correct", form));
    }

    private void perform(Runnable step) {
        try {
            step.run();
            show();
        } catch (PeopleRefused | ClosedToYou e) {
            said.setText(e.getMessage());
        }
    }

    /** The same as the list, as a picture: the person, their cases, and who else stands in these. */
    static class PersonGraph extends NodeGraph {

        private static final int MOST_ROWS = 12;

        PersonGraph(PersonOpened open) {
            var rows = open.cases().stream().limit(MOST_ROWS).toList();
            var others = rows.stream()
                    .flatMap(each -> each.others().stream())
                    .distinct()
                    .limit(MOST_ROWS)
                    .toList();
            var cards = others.stream().map(People.NamedCard::card).distinct().toList();
            for (var row = 0; row < rows.size(); row++) {
                var height = middle(row, rows.size());
                fromFirst(height);
                for (var other : rows.get(row).others()) {
                    var at = cards.indexOf(other.card());
                    if (at >= 0) {
                        toLast(height, middle(at, cards.size()));
                    }
                }
            }
            draw(
                    List.of(PeopleForms.name(open.card().text().name())),
                    rows.stream()
                            .map(each -> NodeGraph.node(each.queued().facts()))
                            .toList(),
                    cards.stream()
                            .flatMap(each -> others.stream()
                                    .filter(other -> other.card().equals(each))
                                    .limit(1))
                            .map(PeopleForms::chip)
                            .toList());
        }
    }
}
