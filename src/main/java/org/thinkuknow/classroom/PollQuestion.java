package org.thinkuknow.classroom;

import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.Tally;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a teacher asks her class beside the lesson: a poll, or one or two words from everybody.
 *
 * @param say     what is asked, at most 400 characters; 120 if it is typed
 * @param choices from two to five in a poll; none if words are asked for
 */
public record PollQuestion(String say, List<Choice> choices) {

    private static final int LONGEST_TYPED_QUESTION = 120;
    private static final int LONGEST_TYPED_CHOICE = 60;
    /** Longer than what may be typed: polls that are kept from before may be. */
    private static final int LONGEST_QUESTION = 400;

    private static final int LONGEST_CHOICE = 200;
    private static final int FEWEST = 2;
    private static final int MOST = 5;

    /**
     * Something that can be chosen in a poll.
     *
     * @param say     at most 200 characters; 60 if it is typed
     * @param picture a file of the illustrations, or empty
     */
    public record Choice(String say, String picture) {}

    /** @throws LessonRefused with a sentence for the teacher if it is empty, too long, or has too few or too many choices */
    public PollQuestion {
        choices = List.copyOf(choices);
        refuseUnless(!say.isBlank(), "Please write what you want to ask.");
        refuseUnless(
                PupilText.length(say) <= LONGEST_QUESTION,
                "A question has at most %d characters, so that it is read at a glance.".formatted(LONGEST_QUESTION));
        refuseUnless(choices.isEmpty() || choices.size() >= FEWEST, "A poll needs at least two choices.");
        refuseUnless(choices.size() <= MOST, "A poll has at most five choices.");
        refuseUnless(
                choices.stream()
                        .allMatch(
                                choice -> !choice.say().isBlank() && PupilText.length(choice.say()) <= LONGEST_CHOICE),
                "A choice has at most %d characters.".formatted(LONGEST_CHOICE));
        refuseUnless(
                new HashSet<>(choices.stream().map(Choice::say).toList()).size() == choices.size(),
                "Two choices are the same.");
    }

    /**
     * A poll as a teacher types it; choices left empty are left out.
     *
     * @throws LessonRefused with a sentence for the teacher
     */
    public static PollQuestion poll(String question, List<String> choices) {
        var typed = choices.stream()
                .map(PupilText::tidy)
                .filter(say -> !say.isEmpty())
                .map(say -> new Choice(say, ""))
                .toList();
        refuseUnless(typed.size() >= FEWEST, "A poll needs at least two choices.");
        refuseUnless(
                typed.stream().allMatch(choice -> PupilText.length(choice.say()) <= LONGEST_TYPED_CHOICE),
                "A choice has at most %d characters.".formatted(LONGEST_TYPED_CHOICE));
        return new PollQuestion(typed(question), typed);
    }

    private static String typed(String question) {
        var tidy = PupilText.tidy(question);
        refuseUnless(
                PupilText.length(tidy) <= LONGEST_TYPED_QUESTION,
                "A question has at most %d characters, so that it is read at a glance."
                        .formatted(LONGEST_TYPED_QUESTION));
        return tidy;
    }

    /**
     * One or two words from everybody.
     *
     * @throws LessonRefused with a sentence for the teacher
     */
    public static PollQuestion words(String about) {
        return new PollQuestion(typed(about), List.of());
    }

    /** Whether words are asked for; if not, it is a poll. */
    public boolean wantsWords() {
        return choices.isEmpty();
    }

    /** Whether an answer is one of the choices. */
    public boolean fits(Answer answer) {
        return answer.places().size() == 1
                && answer.places().getFirst() >= 0
                && answer.places().getFirst() < choices.size();
    }

    /** Counts what was chosen. Nothing in a poll is right. */
    public Tally tally(List<Answer> given) {
        var answers = given.stream().filter(this::fits).toList();
        return new Tally(
                answers.size(),
                IntStream.range(0, choices.size())
                        .mapToObj(place -> new Tally.Bar(
                                choices.get(place).say(),
                                (int) answers.stream()
                                        .filter(answer -> answer.places().contains(place))
                                        .count(),
                                false))
                        .toList());
    }

    private static void refuseUnless(boolean fine, String sentence) {
        if (!fine) {
            throw new LessonRefused(sentence);
        }
    }
}
