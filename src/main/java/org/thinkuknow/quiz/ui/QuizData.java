package org.thinkuknow.quiz.ui;

import org.thinkuknow.quiz.ChooseOne;
import org.thinkuknow.quiz.ChooseSeveral;
import org.thinkuknow.quiz.Option;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.quiz.TrueFalse;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A quiz in the words of schema.org: those of its questions that have options to choose from. */
final class QuizData {

    private QuizData() {}

    static Map<String, Object> of(Quiz quiz) {
        var lesson = quiz.lesson();
        return Map.of(
                "@type",
                "Quiz",
                "name",
                quiz.title(),
                "learningResourceType",
                "Quiz",
                "typicalAgeRange",
                lesson.band().slug(),
                "about",
                Map.of("@type", "Thing", "name", lesson.strand().title()),
                "hasPart",
                quiz.questions().stream().flatMap(QuizData::question).toList());
    }

    private static Stream<Map<String, Object>> question(Question question) {
        return switch (question) {
            case ChooseOne one -> Stream.of(data(one, one.options(), "Multiple choice"));
            case TrueFalse statement -> Stream.of(data(statement, statement.options(), "True or false"));
            case ChooseSeveral several -> Stream.of(data(several, several.options(), "Checkbox"));
            default -> Stream.of();
        };
    }

    private static Map<String, Object> data(Question question, List<Option> options, String kind) {
        var right = options.stream().filter(Option::right).map(QuizData::answer).toList();
        return Map.of(
                "@type",
                "Question",
                "eduQuestionType",
                kind,
                "text",
                question.ask(),
                "acceptedAnswer",
                right.size() == 1 ? right.getFirst() : right,
                "suggestedAnswer",
                options.stream()
                        .filter(option -> !option.right())
                        .map(QuizData::answer)
                        .toList());
    }

    private static Map<String, Object> answer(Option option) {
        return Map.of(
                "@type", "Answer", "text", option.say(), "comment", Map.of("@type", "Comment", "text", option.why()));
    }
}
