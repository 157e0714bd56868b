package org.thinkuknow.classroom.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Tally;
import org.thinkuknow.shell.Bars;
import org.thinkuknow.shell.Classed;

import java.util.List;

/** A question on the board: what is asked and, once the teacher shows it, how many answered what. */
final class BoardQuestion {

    private BoardQuestion() {}

    /** Before the answers are shown: how many have answered, never what. */
    static Component asked(Question question, int answers, int seats) {
        var bars = Tally.of(question, List.of()).bars();
        var shown = new Div(new H1(question.ask()));
        if (question.kind().isLettered() && fits(question, bars)) {
            var list = Classed.of(new OrderedList(), "choices");
            for (var place = 0; place < bars.size(); place++) {
                list.add(new ListItem(
                        Classed.letterSign(place), new Span(bars.get(place).say())));
            }
            shown.add(list);
        } else {
            shown.add(new Paragraph("Answer on your screen."));
        }
        shown.add(Classed.of(new Paragraph("%d of %d have answered".formatted(answers, seats)), "answered"));
        return Classed.of(shown, "asked");
    }

    /** What is asked, and bars with the words of the options if there is room for them. */
    static Component answered(Question question, Tally tally) {
        var lettered = question.kind().isLettered();
        return Classed.of(
                new Div(
                        new H1(question.ask()),
                        Bars.of(tally.answers(), bars(tally, !lettered || fits(question, tally.bars())), lettered)),
                "asked");
    }

    /** A bar for whatever was counted, with its words or without. */
    static List<Bars.Bar> bars(Tally tally, boolean words) {
        return tally.bars().stream()
                .map(bar -> new Bars.Bar(words ? bar.say() : "", bar.count(), bar.right()))
                .toList();
    }

    private static boolean fits(Question question, List<Tally.Bar> bars) {
        return BoardWords.words(question.ask())
                        + bars.stream()
                                .mapToInt(bar -> BoardWords.words(bar.say()))
                                .sum()
                <= BoardWords.MOST;
    }
}
