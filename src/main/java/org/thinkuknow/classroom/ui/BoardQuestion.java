package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.quiz.Kind;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Tally;
import org.thinkuknow.shell.Classed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A question on the board: what is asked and, once the teacher shows it, how many answered what. */
final class BoardQuestion {

    private static final Set<Kind> LETTERED = Set.of(Kind.ONE, Kind.SEVERAL, Kind.TRUE_FALSE, Kind.SCALE);

    private BoardQuestion() {
    }

    /** Before the answers are shown: how many have answered, never what. */
    static Component asked(Question question, int answers, int seats) {
        var bars = Tally.of(question, List.of()).bars();
        var shown = new Div(new H1(question.ask()));
        if (LETTERED.contains(question.kind()) && fits(question, bars)) {
            var list = Classed.of(new OrderedList(), "choices");
            for (var place = 0; place < bars.size(); place++) {
                list.add(new ListItem(letter(place), new Span(bars.get(place).say())));
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
        return Classed.of(new Div(new H1(question.ask()), bars(question, tally, fits(question, tally.bars()) || !LETTERED.contains(question.kind()))), "asked");
    }

    /** Bars as long as their numbers, with the number, and a mark beside what is right. */
    static Component bars(Question question, Tally tally, boolean words) {
        return bars(tally, words, LETTERED.contains(question.kind()) ? letters(tally.bars().size()) : List.of(), question.counts());
    }

    /**
     * The same for whatever can be counted.
     *
     * @param signs by which each is found on the pupils' screens; none if there are none
     */
    static Component bars(Tally tally, boolean words, List<? extends Component> signs, boolean marked) {
        var list = Classed.of(new OrderedList(), "bars");
        for (var place = 0; place < tally.bars().size(); place++) {
            list.add(bar(tally.bars().get(place), tally.answers(), words, signs.isEmpty() ? Optional.empty() : Optional.of(signs.get(place)), marked));
        }
        return list;
    }

    private static ListItem bar(Tally.Bar bar, int answers, boolean words, Optional<Component> sign, boolean marked) {
        var say = Classed.of(new Span(), "say");
        sign.ifPresent(say::add);
        if (words) {
            var said = new Span(bar.say());
            said.getElement().setAttribute("dir", "auto");
            say.add(said);
        }
        var length = Classed.of(new Div(), "length");
        length.getStyle().set("--share", String.valueOf(answers == 0 ? 0 : (double) bar.count() / answers));
        if (marked && bar.right()) {
            say.add(Classed.mark(true));
        }
        return new ListItem(say, length, Classed.of(new Span(String.valueOf(bar.count())), "count"));
    }

    /** The letters of so many options. */
    static List<Span> letters(int many) {
        return IntStream.range(0, many).mapToObj(BoardQuestion::letter).toList();
    }

    static Span letter(int place) {
        return Classed.of(new Span(Classed.letter(place)), "letter");
    }

    private static boolean fits(Question question, List<Tally.Bar> bars) {
        return BoardWords.words(question.ask()) + bars.stream().mapToInt(bar -> BoardWords.words(bar.say())).sum() <= BoardWords.MOST;
    }
}
