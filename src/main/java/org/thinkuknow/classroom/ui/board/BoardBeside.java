package org.thinkuknow.classroom.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.classroom.ClassWords;
import org.thinkuknow.classroom.ClassWords.CloudWord;
import org.thinkuknow.classroom.LiveState;
import org.thinkuknow.classroom.PollQuestion;
import org.thinkuknow.classroom.Polls;
import org.thinkuknow.classroom.Polls.Poll;
import org.thinkuknow.shell.Bars;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.Slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the board shows beside the lesson. It asks only for words that the teacher has let through. */
@org.springframework.stereotype.Component
class BoardBeside {

    /** So many words stand on a board that is read from eight metres. */
    private static final int MOST = 24;

    private static final int MOST_LETTERS = 240;
    private static final int LARGEST = 5;

    private final Polls polls;
    private final ClassWords words;

    BoardBeside(Polls polls, ClassWords words) {
        this.polls = polls;
        this.words = words;
    }

    Optional<Slide> of(LiveState now) {
        var code = now.lesson().code();
        return now.lesson()
                .beside()
                .flatMap(beside -> beside.isAsked()
                        ? polls.now(code)
                                .map(poll -> poll.question().wantsWords()
                                        ? cloud(poll, words.cloud(code))
                                        : poll(poll, code, beside.shown()))
                        : words.onBoard(code).map(said -> question(said.words())));
    }

    private Slide poll(Poll poll, String code, boolean shown) {
        var choices = poll.question().choices();
        var signs = signs(choices);
        if (shown) {
            var tally = polls.tally(code, poll);
            return BoardAnswers.uncounted(
                    asked(heading(poll.question().say()), Bars.of(tally.answers(), BoardAnswers.bars(tally), signs)),
                    tally);
        }
        var list = Classed.of(new OrderedList(), "choices");
        for (var place = 0; place < signs.size(); place++) {
            list.add(new ListItem(
                    signs.get(place), anyScript(new Span(choices.get(place).say()))));
        }
        return asked(heading(poll.question().say()), list);
    }

    private static Slide asked(Component heading, Component... below) {
        return Classed.of(new Slide(heading, below), "asked");
    }

    /** The pictures or letters that stand before the choices on the pupils' screens. */
    private static List<Component> signs(List<PollQuestion.Choice> choices) {
        return IntStream.range(0, choices.size())
                .<Component>mapToObj(place -> choices.get(place).picture().isEmpty()
                        ? Classed.letterSign(place)
                        : Classed.of(
                                new Image("/illustrations/" + choices.get(place).picture(), ""), "sign"))
                .toList();
    }

    private static Slide cloud(Poll poll, List<CloudWord> words) {
        var list = Classed.of(new UnorderedList(), "word-cloud");
        var first = first(words);
        first.forEach(word -> list.add(new ListItem(sized(word))));
        var shown = asked(
                new Div(
                        Classed.of(new Paragraph("One or two words about"), "lead-in"),
                        heading(poll.question().say())),
                list);
        if (words.size() > first.size()) {
            shown.add(new Paragraph("And %d more.".formatted(words.size() - first.size())));
        }
        return shown;
    }

    /** The most frequent, as many as there is room for. */
    static List<CloudWord> first(List<CloudWord> words) {
        var fit = new ArrayList<CloudWord>();
        var letters = 0;
        for (var word : words) {
            letters += word.word().length() * (1 + Math.min(word.count(), LARGEST)) / 2;
            if (fit.size() == MOST || letters > MOST_LETTERS) {
                break;
            }
            fit.add(word);
        }
        return fit;
    }

    /** The number stands beside the word too: size alone tells nothing to whoever hears the board. */
    private static Component sized(CloudWord word) {
        var shown = Classed.of(new Span(anyScript(new Span(word.word()))), "size-" + Math.min(word.count(), LARGEST));
        if (word.count() > 1) {
            shown.add(Classed.of(new Span("×" + word.count()), "times"));
        }
        return shown;
    }

    private static Slide question(String words) {
        return Classed.of(
                asked(new Div(Classed.of(new Paragraph("A question from the class"), "lead-in"), heading(words))),
                "from-class");
    }

    private static H1 heading(String words) {
        var heading = new H1(words);
        heading.getElement().setAttribute("dir", "auto");
        return heading;
    }

    private static Span anyScript(Span words) {
        words.getElement().setAttribute("dir", "auto");
        return words;
    }
}
