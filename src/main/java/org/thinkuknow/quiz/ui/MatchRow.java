package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.quiz.MatchPairs;
import org.thinkuknow.shell.TapPairs;

import java.util.Optional;

/** A left side, and the list from which its right side is chosen. */
class MatchRow extends ListItem {

    private final transient MatchPairs question;
    private final int place;
    private final ChoiceList choices = new ChoiceList(this::unmark);
    private final Div choose = new Div(choices);
    private final Div marks = new Div();
    private boolean explained;

    /**
     * A row in which nothing is chosen yet.
     *
     * @param place of the pair, counted from zero
     */
    MatchRow(MatchPairs question, int place) {
        this.question = question;
        this.place = place;
        var id = question.id() + "-" + (place + 1);
        choices.setId(id);
        question.shuffled().forEach(each -> choices.offer(each, question.pairs().get(each)));
        var label = new NativeLabel(pair().say());
        label.setFor(id);
        TapPairs.pictured(label.getElement(), pair().picture());
        label.addClassName("say");
        marks.addClassName("marks");
        addClassName("pair");
        choose.addClassName("choose");
        add(label, choose, marks);
    }

    private MatchPairs.Pair pair() {
        return question.pairs().get(place);
    }

    Optional<Integer> chosen() {
        return choices.chosen();
    }

    boolean isRight() {
        return chosen().filter(each -> each == place).isPresent();
    }

    void mark() {
        unmark();
        var mark = AnswerMark.of(isRight());
        marks.add(mark.span());
        addClassName(mark.look());
    }

    private void unmark() {
        marks.removeAll();
        removeClassNames(AnswerMark.YES.look(), AnswerMark.NOT_QUITE.look());
    }

    /** Shows the pair and why it belongs together; it can be changed no more. */
    void explain() {
        if (!explained) {
            explained = true;
            unmark();
            var with = new Paragraph(pair().with());
            with.addClassName("with");
            var why = new Paragraph(pair().why());
            why.addClassName("why-this");
            remove(choose);
            add(with, why);
        }
    }
}
