package org.thinkuknow.ownlessons.ui.form;

import com.vaadin.flow.component.html.Div;
import org.thinkuknow.ownlessons.text.RowText;
import org.thinkuknow.quiz.Kind;

import java.util.List;

/** The answers to a question. Where one alone is right, choosing one lets go of the other. */
class RowList extends Div {

    private final transient Kind kind;
    private final transient Runnable changed;
    private final CardList<RowCard> rows;
    private List<RowCard> right = List.of();

    RowList(Kind kind, List<RowText> written, Pictures pictures, Runnable changed) {
        this.kind = kind;
        this.changed = changed;
        rows = new CardList<>(this::keepOneRight);
        rows.setClassName("fixed", isFixed());
        written.forEach(row -> rows.put(new RowCard(kind, row, pictures, this::keepOneRight)));
        right = marked();
        add(rows);
        if (!isFixed()) {
            var add = Fields.button(
                    "Add " + nameOf(kind),
                    "",
                    () -> rows.append(new RowCard(kind, RowText.empty(), pictures, this::keepOneRight)));
            add.addClassName("add-row");
            add(add);
        }
    }

    List<RowCard> cards() {
        return rows.cards();
    }

    List<RowText> read() {
        return rows.cards().stream().map(RowCard::read).toList();
    }

    /** True and false are two, and how sure somebody is has three levels. */
    private boolean isFixed() {
        return kind == Kind.TRUE_FALSE || kind == Kind.SCALE;
    }

    private List<RowCard> marked() {
        return rows.cards().stream().filter(RowCard::isRight).toList();
    }

    private void keepOneRight() {
        var now = marked();
        if ((kind == Kind.ONE || kind == Kind.TRUE_FALSE) && now.size() > 1 && !right.isEmpty()) {
            now.stream().filter(right::contains).forEach(row -> row.setRight(false));
        }
        right = marked();
        changed.run();
    }

    private static String nameOf(Kind kind) {
        return switch (kind) {
            case ORDER -> "a thing";
            case MATCH -> "a pair";
            case STORY -> "a choice";
            case ONE, SEVERAL, TRUE_FALSE, SCALE -> "an answer";
        };
    }
}
