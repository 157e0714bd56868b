package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.quiz.PutInOrder;

import java.util.function.BiConsumer;

/** One thing in a list that is being put in order, with a button for each way it can move. */
class OrderEntry extends ListItem {

    static final int UP = -1;
    static final int DOWN = 1;

    private final transient PutInOrder.Thing thing;
    private final int place;
    private final NativeButton up;
    private final NativeButton down;
    private final Div moves;
    private final Div marks = new Div();

    /**
     * An entry that moves nothing itself.
     *
     * @param place of the thing in the right order
     * @param move  is told the entry, and whether it wants to go up or down
     */
    OrderEntry(PutInOrder.Thing thing, int place, BiConsumer<OrderEntry, Integer> move) {
        this.thing = thing;
        this.place = place;
        up = button("Move up", () -> move.accept(this, UP));
        down = button("Move down", () -> move.accept(this, DOWN));
        moves = new Div(up, down);
        moves.addClassName("moves");
        var say = new Span(thing.say());
        say.addClassName("say");
        marks.addClassName("marks");
        addClassName("entry");
        add(say, marks, moves);
    }

    private NativeButton button(String words, Runnable press) {
        var button = new NativeButton(words, click -> press.run());
        button.addClassName("quiet");
        button.getElement().setAttribute("type", "button").setAttribute("aria-label", words + ": " + say());
        return button;
    }

    String say() {
        return thing.say();
    }

    int place() {
        return place;
    }

    /** Says which way it can still go. The buttons stay reachable, so that the keyboard's place is never lost. */
    void standsAt(int now, int last) {
        up.getElement().setAttribute("aria-disabled", String.valueOf(now == 0));
        down.getElement().setAttribute("aria-disabled", String.valueOf(now == last));
    }

    /** Keeps the keyboard on the button that moved it. */
    void takeFocus(int way) {
        (way == UP ? up : down).getElement().executeJs("this.focus()");
    }

    void mark(AnswerMark mark) {
        unmark();
        marks.add(mark.span());
        addClassName(mark.look());
    }

    void unmark() {
        marks.removeAll();
        removeClassNames(AnswerMark.IN_PLACE.look(), AnswerMark.NOT_HERE.look());
    }

    /** Says why it stands where it does; it moves no more. */
    void explain() {
        unmark();
        remove(moves);
        var why = new Paragraph(thing.why());
        why.addClassName("why-this");
        add(why);
    }
}
