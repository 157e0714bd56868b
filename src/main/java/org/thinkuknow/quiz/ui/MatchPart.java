package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.MatchPairs;
import org.thinkuknow.shell.TapPairs;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Choose what belongs to each, and check as often as you like. */
class MatchPart extends Div {

    private final transient Consumer<Answer> answered;
    private final List<MatchRow> rows;
    private final SpokenFeedback said = new SpokenFeedback();
    private final Checks checks =
            new Checks("Check my pairs", this::check, () -> explain("These belong together. Each pair says why."));

    MatchPart(MatchPairs question, Consumer<Answer> answered) {
        this.answered = answered;
        this.rows = IntStream.range(0, question.pairs().size())
                .mapToObj(place -> new MatchRow(question, place))
                .toList();
        var list = new UnorderedList();
        list.addClassName("pairs");
        list.getElement().setAttribute("aria-label", question.ask());
        rows.forEach(list::add);
        add(new TapPairs(list), said, checks);
    }

    private void check() {
        var chosen = rows.stream().flatMap(row -> row.chosen().stream()).toList();
        if (chosen.size() < rows.size()) {
            said.say("Choose one for each first.");
            return;
        }
        answered.accept(new Answer(chosen));
        var right = rows.stream().filter(MatchRow::isRight).count();
        if (right == rows.size()) {
            explain("Yes, these belong together.");
        } else {
            rows.forEach(MatchRow::mark);
            said.say("%d of %d belong together. Change the others and check again, if you like."
                    .formatted(right, rows.size()));
            checks.offerHelp();
        }
    }

    private void explain(String words) {
        rows.forEach(MatchRow::explain);
        remove(checks);
        said.say(words);
        said.takeFocus();
    }
}
