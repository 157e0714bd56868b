package org.thinkuknow.notification;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Something waits for somebody on call. It names a reference and nothing else.
 *
 * @param step   what this alert is of all that the subject ever gives: with the due time it is said once to each person
 * @param dueAt  when it was due, which may be long ago if the server stood still
 * @param urgent whether every officer's page shows it until it is settled
 * @param at     when this was noticed
 */
public record SomethingWaits(
        String subject, String step, EscalationTier rung, Instant dueAt, boolean urgent, Instant at) {

    /** As many letters as are kept of a step: of more an alert would be made and never found again. */
    static final int LONGEST_STEP = 60;

    /** What supervisors are told where whoever is on duty is kept from something (decision 0116). */
    public static final String NOBODY_MAY = "somebody who may take it: it is closed to all on duty";

    private static final String OVERLOOKED = "overlooked ";
    private static final Pattern NUMBER = Pattern.compile(" \\d+$");

    /** Of a step that is too long its end is left out, and not the number that tells repeats apart. */
    public SomethingWaits {
        if (step.length() > LONGEST_STEP) {
            var found = NUMBER.matcher(step);
            var number = found.find() ? found.group() : "";
            step = step.substring(0, LONGEST_STEP - number.length()) + number;
        }
    }

    /**
     * Something was told and lies before nobody: whoever is told of it cannot rely on finding it on the desk.
     *
     * @param number how often people were told of it before
     */
    public static SomethingWaits overlooked(
            String subject, int number, EscalationTier rung, Instant since, Instant at) {
        return new SomethingWaits(subject, OVERLOOKED + number, rung, since, true, at);
    }

    /** What an alert waits for, without the number that tells repeats apart. */
    static String what(String step) {
        return isOverlooked(step) ? "somebody to see it, which nobody may have done" : step.replaceFirst(" \\d+$", "");
    }

    static boolean isOverlooked(String step) {
        return step.startsWith(OVERLOOKED);
    }
}
