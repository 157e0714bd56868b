package org.thinkuknow.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The answers of a GIFT question.
 *
 * @param options what can be chosen, as a content file has it
 * @param pairs   what belongs together, as a content file has it
 * @param missing what a writer has to add
 */
record GiftAnswers(
        Kind kind, List<Map<String, Object>> options, List<Map<String, Object>> pairs, List<String> missing) {

    private static final Pattern TRUTH =
            Pattern.compile("(?s)\\s*(T|TRUE|F|FALSE)\\s*(#.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEIGHT = Pattern.compile("^%(-?\\d{1,3}(?:\\.\\d{1,9})?)%");
    private static final double NEARLY_ALL = 99.99;

    /** Kinds of GIFT question, and ours that carries it. */
    enum Kind {
        ONE("one", ""),
        SEVERAL("several", ""),
        TRUTH("true-false", ""),
        MATCH("match", ""),
        DESCRIPTION("", "a text without a question"),
        ESSAY("", "an answer to write freely, which no quiz here has"),
        NUMBER("", "a number to type, which no quiz here has"),
        SHORT("", "a word to type, which no quiz here has");

        private final String word;
        private final String reason;

        Kind(String word, String reason) {
            this.word = word;
            this.reason = reason;
        }

        String word() {
            return word;
        }

        /** Why it cannot be carried over; empty if it can. */
        String reason() {
            return reason;
        }
    }

    static GiftAnswers in(Optional<String> braces) {
        if (braces.isEmpty()) {
            return nothing(Kind.DESCRIPTION);
        }
        var inner = braces.get();
        var end = GiftText.indexOf(inner, "####", 0);
        var answers = (end < 0 ? inner : inner.substring(0, end)).strip();
        if (answers.isEmpty()) {
            return nothing(Kind.ESSAY);
        }
        if (answers.startsWith("#")) {
            return nothing(Kind.NUMBER);
        }
        var truth = TRUTH.matcher(answers);
        if (truth.matches()) {
            return truth(
                    truth.group(1).toUpperCase(Locale.ROOT).startsWith("T"),
                    Optional.ofNullable(truth.group(2)).orElse("#"));
        }
        return choices(GiftChoice.all(answers));
    }

    private static GiftAnswers nothing(Kind kind) {
        return new GiftAnswers(kind, List.of(), List.of(), List.of());
    }

    private static GiftAnswers truth(boolean isTrue, String feedback) {
        var second = GiftText.indexOf(feedback, "#", 1);
        var ifWrong = GiftParts.words(second < 0 ? feedback.substring(1) : feedback.substring(1, second));
        var ifRight = second < 0 ? "" : GiftParts.words(feedback.substring(second + 1));
        var options = List.of(
                option("True", isTrue, isTrue ? ifRight : ifWrong),
                option("False", !isTrue, isTrue ? ifWrong : ifRight));
        return new GiftAnswers(Kind.TRUTH, options, List.of(), missing(options));
    }

    private static GiftAnswers choices(List<GiftChoice> choices) {
        if (choices.stream().anyMatch(choice -> choice.pair().isPresent())) {
            return new GiftAnswers(
                    Kind.MATCH,
                    List.of(),
                    choices.stream()
                            .flatMap(choice -> choice.pair().stream())
                            .map(GiftAnswers::pair)
                            .toList(),
                    List.of());
        }
        if (choices.stream().noneMatch(choice -> choice.sign() == '~')) {
            return nothing(Kind.SHORT);
        }
        var whole = choices.stream()
                .filter(choice -> choice.sign() == '=' || share(choice) > NEARLY_ALL)
                .count();
        var some = choices.stream().filter(choice -> share(choice) > 0).count();
        var several = whole == 0 && some > 1;
        var options = choices.stream()
                .map(choice -> option(
                        GiftParts.words(WEIGHT.matcher(choice.text()).replaceFirst("")),
                        choice.sign() == '=' || share(choice) > (several ? 0 : NEARLY_ALL),
                        GiftParts.words(choice.feedback())))
                .toList();
        return new GiftAnswers(several ? Kind.SEVERAL : Kind.ONE, options, List.of(), missing(options));
    }

    private static double share(GiftChoice choice) {
        var weight = WEIGHT.matcher(choice.text());
        return weight.find() ? Double.parseDouble(weight.group(1)) : 0;
    }

    private static List<String> missing(List<Map<String, Object>> options) {
        var missing = new ArrayList<String>();
        options.stream()
                .filter(option -> "".equals(option.get("why")))
                .forEach(option ->
                        missing.add("the option “%s” has no feedback; write its `why`.".formatted(option.get("say"))));
        return missing;
    }

    private static Map<String, Object> option(String say, boolean right, String why) {
        var option = new LinkedHashMap<String, Object>();
        option.put("say", say);
        if (right) {
            option.put("right", true);
        }
        option.put("why", why);
        return option;
    }

    private static Map<String, Object> pair(List<String> sides) {
        var pair = new LinkedHashMap<String, Object>();
        pair.put("say", GiftParts.words(sides.getFirst()));
        pair.put("with", GiftParts.words(sides.getLast()));
        return pair;
    }

    boolean canBeCarried() {
        return kind.reason().isEmpty();
    }
}
