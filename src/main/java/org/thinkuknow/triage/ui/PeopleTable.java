package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.triage.BoardChoice;
import org.thinkuknow.triage.ShiftNow.InHand;
import org.thinkuknow.triage.ShiftNow.OnCallNow;
import org.thinkuknow.triage.ShiftNow.People;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Who is on shift and what each has in hand, and who is called. */
class PeopleTable extends Section {

    private final Map<String, PersonRow> rows = new HashMap<>();
    private final OrderedList list = new OrderedList();
    private final Paragraph nobody = new Paragraph("No officer’s desk is open, and no officer is on call.");
    private final UnorderedList onCall = new UnorderedList();
    private final Consumer<BoardChoice> open;
    private List<OnCallNow> said = List.of();

    /** @param open opens the list of an officer's cases */
    PeopleTable(Consumer<BoardChoice> open) {
        this.open = open;
        addClassName("people");
        onCall.setId("on-call-now");
        nobody.addClassName("overdue");
        list.setId("in-hand");
        add(new H2("On shift, and in hand"), nobody, list, new H2("On call now"), onCall);
    }

    /** @param chosen the choice whose list is open, if one is */
    void show(People people, @Nullable BoardChoice chosen, Instant now) {
        nobody.setVisible(people.inHand().stream().noneMatch(InHand::on));
        var here = people.inHand();
        rows.entrySet().removeIf(row -> {
            var gone = here.stream().noneMatch(each -> each.username().equals(row.getKey()));
            if (gone) {
                list.remove(row.getValue());
            }
            return gone;
        });
        for (var place = 0; place < here.size(); place++) {
            var person = here.get(place);
            var row = rows.computeIfAbsent(person.username(), username -> new PersonRow(username, open));
            if (list.getElement().indexOfChild(row.getElement()) != place) {
                list.addComponentAtIndex(place, row);
            }
            row.show(person, chosen, now);
        }
        if (!people.onCall().equals(said)) {
            said = people.onCall();
            onCall.removeAll();
            said.forEach(rung -> onCall.add(called(rung)));
        }
    }

    private static ListItem called(OnCallNow rung) {
        var empty = rung.names().isEmpty();
        var who = new Span(empty ? "nobody" : String.join(", ", rung.names()));
        who.setClassName("overdue", empty);
        return new ListItem(Classed.of(new Span(capital(rung.rung().words())), "rung"), who);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** One of them. */
    private static class PersonRow extends ListItem {

        private final CountButton count;
        private final Span name = Classed.of(new Span(), "name");
        private final Span stands = Classed.of(new Span(), "stands");
        private final Span clock = Classed.of(new Span(), "clock");
        private final BoardChoice theirs;

        PersonRow(String username, Consumer<BoardChoice> open) {
            theirs = BoardChoice.with(username);
            count = new CountButton("in-hand-" + username, "waiting", () -> open.accept(theirs));
            add(count.button(), new Div(name, stands), clock);
        }

        void show(InHand person, @Nullable BoardChoice chosen, Instant now) {
            count.show(person.open(), "in hand of " + person.name(), theirs.equals(chosen));
            write(name, person.name());
            write(stands, stands(person));
            setClassName("off", !person.on());
            var next = person.next();
            write(clock, next == null ? "" : next.what() + " " + ReadableTimes.until(next.until(), now));
            clock.setClassName("overdue", next != null && next.until().isBefore(now));
        }

        private static String stands(InHand person) {
            var place = person.on() ? "" : "not on shift · ";
            var called = person.onCall().isEmpty()
                    ? ""
                    : "on call as %s · "
                            .formatted(person.onCall().stream()
                                    .map(EscalationTier::words)
                                    .collect(Collectors.joining(", ")));
            return "%s%s%d of level one · %d overdue".formatted(place, called, person.levelOne(), person.overdue());
        }

        private static void write(Span part, String text) {
            if (!part.getText().equals(text)) {
                part.setText(text);
            }
        }
    }
}
