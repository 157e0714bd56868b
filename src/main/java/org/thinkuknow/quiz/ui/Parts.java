package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.Component;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.ChooseOne;
import org.thinkuknow.quiz.ChooseSeveral;
import org.thinkuknow.quiz.MatchPairs;
import org.thinkuknow.quiz.PutInOrder;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Scale;
import org.thinkuknow.quiz.Story;
import org.thinkuknow.quiz.TrueFalse;

import java.util.function.Consumer;

/** The part of a card in which its question is answered, for each kind of question. */
final class Parts {

    private Parts() {}

    /** The part for a question; it tells every answer, the first and those after it. */
    static Component of(Question question, Consumer<Answer> answered) {
        return switch (question) {
            case ChooseOne one -> new OptionsPart(one.options(), answered);
            case ChooseSeveral several -> new SeveralPart(several, answered);
            case TrueFalse statement -> trueFalse(statement, answered);
            case PutInOrder order -> new OrderPart(order, answered);
            case MatchPairs match -> new MatchPart(match, answered);
            case Story story -> new StoryPart(story, answered);
            case Scale scale -> new ScalePart(scale, answered);
        };
    }

    private static Component trueFalse(TrueFalse statement, Consumer<Answer> answered) {
        var part = new OptionsPart(statement.options(), answered);
        part.addClassName("true-false");
        return part;
    }
}
