package org.thinkuknow.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One answer between the braces of a GIFT question, still escaped.
 *
 * @param sign {@code =} for right, {@code ~} for wrong or for a share of the marks
 */
record GiftChoice(char sign, String text, String feedback) {

    private static final String ARROW = "->";

    static List<GiftChoice> all(String answers) {
        var choices = new ArrayList<GiftChoice>();
        var start = nextSign(answers, 0);
        while (start >= 0) {
            var next = nextSign(answers, start + 1);
            choices.add(of(
                    answers.charAt(start),
                    answers.substring(start + 1, next < 0 ? answers.length() : next)
                            .strip()));
            start = next;
        }
        return choices;
    }

    private static int nextSign(String answers, int from) {
        var right = GiftText.indexOf(answers, "=", from);
        var wrong = GiftText.indexOf(answers, "~", from);
        return right < 0 ? wrong : wrong < 0 ? right : Math.min(right, wrong);
    }

    private static GiftChoice of(char sign, String whole) {
        var feedback = GiftText.indexOf(whole, "#", 0);
        return feedback < 0
                ? new GiftChoice(sign, whole, "")
                : new GiftChoice(sign, whole.substring(0, feedback).strip(), whole.substring(feedback + 1));
    }

    /** The two sides, if this is one half and what belongs to it. */
    Optional<List<String>> pair() {
        var arrow = text.indexOf(ARROW);
        return arrow < 0
                ? Optional.empty()
                : Optional.of(List.of(text.substring(0, arrow), text.substring(arrow + ARROW.length())));
    }
}
