package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.PutInOrder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Move things up and down until they are in order, and check as often as you like. */
class OrderPart extends Div {

    private final transient Consumer<Answer> answered;
    private final List<OrderEntry> entries = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final SpokenFeedback said = new SpokenFeedback();
    private final Checks checks = new Checks("Check the order", this::check, this::showRight);

    OrderPart(PutInOrder question, Consumer<Answer> answered) {
        this.answered = answered;
        question.shuffled()
                .forEach(place -> entries.add(new OrderEntry(question.things().get(place), place, this::move)));
        list.addClassName("in-order");
        list.getElement().setAttribute("aria-label", question.ask());
        add(list, said, checks);
        showEntries();
    }

    private void showEntries() {
        list.removeAll();
        entries.forEach(entry -> entry.standsAt(entries.indexOf(entry), entries.size() - 1));
        entries.forEach(list::add);
    }

    private void move(OrderEntry entry, int way) {
        var from = entries.indexOf(entry);
        var to = from + way;
        if (to < 0 || to >= entries.size()) {
            said.say("\"%s\" is %s already.".formatted(entry.say(), to < 0 ? "first" : "last"));
            return;
        }
        Collections.swap(entries, from, to);
        entries.forEach(OrderEntry::unmark);
        showEntries();
        entry.takeFocus(way);
        said.say("\"%s\" is now number %d of %d.".formatted(entry.say(), to + 1, entries.size()));
    }

    private void check() {
        answered.accept(new Answer(entries.stream().map(OrderEntry::place).toList()));
        var inPlace = entries.stream().filter(this::isInPlace).count();
        if (inPlace == entries.size()) {
            explain("Yes, that is the order.");
        } else {
            entries.forEach(entry -> entry.mark(isInPlace(entry) ? AnswerMark.IN_PLACE : AnswerMark.NOT_HERE));
            said.say("%d of %d are in place. Move the others and check again, if you like."
                    .formatted(inPlace, entries.size()));
            checks.offerHelp();
        }
    }

    private boolean isInPlace(OrderEntry entry) {
        return entry.place() == entries.indexOf(entry);
    }

    private void showRight() {
        entries.sort(Comparator.comparingInt(OrderEntry::place));
        showEntries();
        explain("This is the order. Each one says why.");
    }

    private void explain(String words) {
        entries.forEach(OrderEntry::explain);
        remove(checks);
        said.say(words);
        said.takeFocus();
    }
}
