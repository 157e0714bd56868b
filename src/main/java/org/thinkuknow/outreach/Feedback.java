package org.thinkuknow.outreach;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The five questions after a visit, and the three answers that each has. */
public final class Feedback {

    /** What is asked, in order; answers are stored by their place. */
    public static final List<String> QUESTIONS = List.of(
            "Was there something in it that you can use?",
            "Do you know whom you can tell if something online worries you?",
            "Was it said so that you could follow it?",
            "Did it feel all right to ask?",
            "Should other classes have this talk too?");

    private Feedback() {}

    /** An answer to a question. */
    public enum Answer {
        YES("Yes"),
        A_BIT("A bit"),
        NO("No");

        private final String words;

        Answer(String words) {
            this.words = words;
        }

        /** The answer in plain words. */
        public String words() {
            return words;
        }

        char letter() {
            return name().charAt(0);
        }

        static Optional<Answer> of(String name) {
            return Arrays.stream(values())
                    .filter(each -> each.name().equals(name))
                    .findFirst();
        }
    }

    /** Whether a page sends this for a question: one of its answers, or nothing. */
    public static boolean isOffered(String name) {
        return name.isEmpty() || Answer.of(name).isPresent();
    }

    /** The answers as one word of five letters; empty if one is missing. */
    static Optional<String> stored(List<String> answers) {
        var known = answers.stream().flatMap(each -> Answer.of(each).stream()).toList();
        return known.size() == QUESTIONS.size() && answers.size() == QUESTIONS.size()
                ? Optional.of(known.stream()
                        .map(each -> String.valueOf(each.letter()))
                        .collect(Collectors.joining()))
                : Optional.empty();
    }

    /** How often an answer stands at a place of what is stored. */
    static long count(List<String> stored, int question, Answer answer) {
        return stored.stream()
                .filter(each -> each.charAt(question) == answer.letter())
                .count();
    }
}
