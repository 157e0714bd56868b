package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;

import java.time.LocalDateTime;
import java.util.function.BiConsumer;

/**
 * What the law asks an adult to be able to say who has a duty to report child sexual abuse (law, section 4). It is asked for where and
 * when that duty is in force.
 *
 * @param source  who told it, or in whom it was seen
 * @param how     how the adult came to know
 * @param knownAt when the adult knew, where they were
 * @param told    when the adult told the police or the local authority, where they were
 * @param to      whom they told
 * @param delay   why not at once
 */
public record DutyPart(
        String source,
        String how,
        @Nullable LocalDateTime knownAt,
        @Nullable LocalDateTime told,
        String to,
        String delay) {

    /** Nothing is written yet. */
    public static final DutyPart NOTHING = new DutyPart("", "", null, null, "", "");

    /** Hands over each answer that was given, with what was asked, in order. */
    public void each(BiConsumer<String, String> taker) {
        give("Who told it, or in whom it was seen", source, taker);
        give("How it is known", how, taker);
        give("Known since", shown(knownAt), taker);
        give("Reported on", shown(told), taker);
        give("Reported to", to, taker);
        // "Why not at once" would deny what stands behind it, and no sign of danger in it would be found
        give("Reason for the delay", delay, taker);
    }

    /** All of it as lines; empty if nothing was answered. */
    String lines() {
        var lines = new StringBuilder();
        each((asked, answer) -> lines.append(asked).append(": ").append(answer).append('\n'));
        return lines.toString().strip();
    }

    private static void give(String asked, String answer, BiConsumer<String, String> taker) {
        if (!answer.isBlank()) {
            taker.accept(asked, answer);
        }
    }

    private static String shown(@Nullable LocalDateTime at) {
        return at == null ? "" : UkTime.words(UkTime.instant(at));
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "DutyPart[]";
    }
}
