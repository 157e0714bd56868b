package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.springframework.stereotype.Component;
import org.thinkuknow.links.IdentifierKind;
import org.thinkuknow.people.CardText;
import org.thinkuknow.people.People;
import org.thinkuknow.people.People.FoundCard;
import org.thinkuknow.people.People.NamedCard;
import org.thinkuknow.people.PeopleRefused;
import org.thinkuknow.people.PersonRole;
import org.thinkuknow.shell.NeededFields;

import java.util.List;
import java.util.stream.Collectors;

/** Who stands in a case, as one line of links, and how a card is made of words of the case or joined to one that is there. */
@Component
class PeopleForms {

    private final People people;

    PeopleForms(People people) {
        this.people = people;
    }

    /** The line and the form of the open case. */
    Section of(CaseContext current) {
        var section = new Section();
        section.addClassName("people");
        var here = people.of(current.reference());
        if (!here.isEmpty()) {
            var line = new UnorderedList();
            line.setId("people-here");
            line.addClassName("chips");
            line.getElement().setAttribute("aria-label", "People in this case");
            here.forEach(each -> line.add(new ListItem(chip(each))));
            section.add(line);
        }
        section.add(new CardForm(current));
        return section;
    }

    /** Such as "Suspect: …"; it leads to the card. */
    static Anchor chip(NamedCard card) {
        var chip =
                new Anchor("triage/people/" + card.card(), new Span(card.role().words() + ": "), name(card.name()));
        chip.addClassName("chip");
        return chip;
    }

    /** A card that a search found; it leads there. */
    static Anchor found(FoundCard card) {
        var chip = new Anchor(
                "triage/people/" + card.card(),
                new Span("Card: "),
                name(card.name()),
                new Span(", found by " + by(card)));
        chip.addClassName("chip");
        return chip;
    }

    static Span name(String name) {
        var words = new Span(name);
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    /** Such as "user name, telephone". */
    static String by(FoundCard found) {
        return found.by().stream().map(IdentifierKind::words).distinct().collect(Collectors.joining(", "));
    }

    private final class CardForm extends Div {

        private final CaseContext current;
        private final RadioButtonGroup<PersonRole> role = new RadioButtonGroup<>("What they are in this case");
        private final CardFields fields;
        private final Div alike = new Div();
        private final NeededFields needed = new NeededFields();

        CardForm(CaseContext current) {
            this.current = current;
            fields = new CardFields().kept(current.unsent());
            role.setItems(PersonRole.values());
            role.setItemLabelGenerator(PersonRole::words);
            role.setId("person-role");
            needed.need(role, "Choose what they are in this case.");
            fields.need(needed);
            alike.setId("alike-cards");
            alike.getElement().setAttribute("role", "status");
            var form = new Div(role);
            form.add(fields.all());
            form.add(CaseForms.action("make-card", "Make a card", this::makeUnlessAlike), alike);
            add(current.unsent().unfolded(CaseForms.form("Somebody in this case", form)));
        }

        /** Of somebody who may have a card the officer says first whether it is them. */
        private void makeUnlessAlike() {
            if (!needed.areGiven()) {
                return;
            }
            alike.removeAll();
            try {
                var text = fields.text();
                var found = people.alike(text, current.reference());
                if (found.isEmpty()) {
                    make(text);
                } else {
                    ask(text, found);
                }
            } catch (PeopleRefused e) {
                alike.add(new Span(e.getMessage()));
            }
        }

        private void ask(CardText text, List<FoundCard> found) {
            var list = new UnorderedList();
            found.forEach(each -> list.add(new ListItem(
                    name(each.name()),
                    new Span(", the same by %s; in %d case%s "
                            .formatted(
                                    by(each), each.cases().size(), each.cases().size() == 1 ? "" : "s")),
                    CaseForms.action(
                            "join-" + each.card(),
                            "It is this one",
                            () -> send(() -> people.join(each.card(), current.reference(), role.getValue()))))));
            alike.add(
                    new H3("They may have a card already"),
                    list,
                    CaseForms.action("make-new-card", "None of these: make a new card", () -> make(text)));
            alike.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }

        private void make(CardText text) {
            send(() -> people.make(current.reference(), role.getValue(), text));
        }

        private void send(Runnable step) {
            current.send(step, CardFields.IDS);
        }
    }
}
