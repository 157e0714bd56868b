package org.thinkuknow.classroom.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.classroom.GotIt;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.PartTally;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Tally;
import org.thinkuknow.shell.Bars;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.Slide;

import java.util.List;
import java.util.stream.IntStream;

/** A question on the board once the teacher shows the answers: what is right, in words, and how many of the class had it. */
final class BoardAnswers {

    private BoardAnswers() {}

    /** @param seats screens that are in */
    static Slide shown(Question question, List<Answer> given, int seats) {
        var tally = Tally.of(question, given);
        var slide = BoardQuestion.slide(
                question,
                question.kind().isLettered()
                        ? Bars.of(tally.answers(), bars(tally), true)
                        : parts(question, PartTally.of(question, given), tally));
        GotIt.of(question, given, seats).ifPresent(got -> slide.add(Classed.of(new Paragraph(got.words()), "got-it")));
        return uncounted(slide, tally);
    }

    /** While nobody has answered no number is said. */
    static Slide uncounted(Slide slide, Tally tally) {
        return tally.answers() == 0 ? Classed.of(slide, "uncounted") : slide;
    }

    /** A bar with its words for whatever was counted. */
    static List<Bars.Bar> bars(Tally tally) {
        return tally.bars().stream()
                .map(bar -> new Bars.Bar(bar.say(), bar.count(), bar.right()))
                .toList();
    }

    private static Component parts(Question question, PartTally parts, Tally whole) {
        var all = whole.bars().getFirst().count();
        var says = new Paragraph(
                parts.answers() == 0
                        ? what(question)
                        : "%s %d of %d had all of it.".formatted(what(question), all, parts.answers()));
        return Classed.of(
                new Div(
                        Classed.of(says, "caption"),
                        Bars.of(
                                parts.answers(),
                                parts.parts().stream()
                                        .map(part -> new Bars.Bar(part.say(), part.count(), false))
                                        .toList(),
                                signs(parts))),
                "parts");
    }

    private static String what(Question question) {
        return switch (question.kind()) {
            case ORDER -> "A good order.";
            case MATCH -> "What goes together.";
            default -> "A safe and kind way.";
        };
    }

    /** A number before each thing of an order; before a pair its left side, before a choice its scene. */
    private static List<Component> signs(PartTally parts) {
        return IntStream.range(0, parts.parts().size())
                .<Component>mapToObj(place -> {
                    var before = parts.parts().get(place).before();
                    return before.isEmpty()
                            ? Classed.of(new Span(String.valueOf(place + 1)), "letter")
                            : Classed.of(new Span(before), "scene");
                })
                .toList();
    }
}
