package org.thinkuknow.ownlessons.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cards in an order. What is removed leaves a line behind from which it can be put back. */
class CardList<C extends Component & Card> extends Div {

    private final transient Runnable changed;
    private final List<Place> places = new ArrayList<>();

    /** @param changed called when the order has changed */
    CardList(Runnable changed) {
        this.changed = changed;
        addClassName("cards");
    }

    /** Puts a card last without telling of it. */
    void put(C card) {
        var place = new Place(card);
        places.add(place);
        add(place);
        renumber();
    }

    /** A writer adds a card. */
    void append(C card) {
        put(card);
        changed.run();
        card.focusFirst();
    }

    /** The cards that are not removed, in order. */
    List<C> cards() {
        return standing().stream().map(place -> place.card).toList();
    }

    private List<Place> standing() {
        return places.stream().filter(place -> !place.removed).toList();
    }

    private void move(Place place, int by) {
        var standing = standing();
        var to = standing.indexOf(place) + by;
        if (to < 0 || to >= standing.size()) {
            return;
        }
        var at = places.indexOf(standing.get(to));
        places.remove(place);
        places.add(at, place);
        remove(place);
        addComponentAtIndex(at, place);
        renumber();
        changed.run();
        place.focusMoved(by);
    }

    private void renumber() {
        var standing = standing();
        for (var i = 0; i < standing.size(); i++) {
            standing.get(i).number(i + 1, standing.size());
        }
    }

    /** Where a card stands, with what moves it. */
    private final class Place extends Div {

        private final C card;
        private final Span name = new Span();
        private final NativeButton up = Fields.button("Up", "", () -> move(this, -1));
        private final NativeButton down = Fields.button("Down", "", () -> move(this, 1));
        private final NativeButton remove = Fields.button("Remove", "", this::takeOut);
        private final Div bar = new Div(name, up, down, remove);
        private boolean removed;

        Place(C card) {
            this.card = card;
            addClassName("place");
            name.addClassName("name");
            bar.addClassName("bar");
            add(bar, card);
        }

        private void number(int place, int of) {
            var said = card.nameAt(place);
            var spoken = said.toLowerCase(Locale.UK);
            name.setText(said);
            up.getElement().setAttribute("aria-label", "Move %s up".formatted(spoken));
            down.getElement().setAttribute("aria-label", "Move %s down".formatted(spoken));
            remove.getElement().setAttribute("aria-label", "Remove %s".formatted(spoken));
            up.setVisible(place > 1);
            down.setVisible(place < of);
        }

        /** The button that was pressed is not there at either end. */
        private void focusMoved(int by) {
            var pressed = by < 0 ? up : down;
            (pressed.isVisible() ? pressed : by < 0 ? down : up).focus();
        }

        private void takeOut() {
            removed = true;
            removeAll();
            var said = new Span(name.getText() + " is removed.");
            said.getElement().setAttribute("role", "status");
            var back = Fields.button("Put %s back".formatted(name.getText().toLowerCase(Locale.UK)), "", this::putBack);
            add(said, back);
            renumber();
            changed.run();
            back.focus();
        }

        private void putBack() {
            removed = false;
            removeAll();
            add(bar, card);
            renumber();
            changed.run();
            remove.focus();
        }
    }
}
