package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.triage.CaseFacts.Seen;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * How an officer says that a case ended, and what shows it (decision 0032).
 *
 * @param outcome  how it ended, once the officer has chosen
 * @param howKnown how it is known that the child is safe; may be empty below level one
 * @param seenBy   who saw the child, if somebody did
 * @param seenAt   when the child was seen, UK time
 * @param noAnswer why nobody has written to whoever reported; empty if somebody has
 */
public record Closing(
        @Nullable Outcome outcome,
        String howKnown,
        @Nullable SeenBy seenBy,
        @Nullable LocalDateTime seenAt,
        String noAnswer) {

    private static final int LONGEST = 2_000;

    /** @throws TriageRefused if a text is too long */
    public Closing {
        howKnown = howKnown.strip();
        noAnswer = noAnswer.strip();
        TriageRefused.when(isTooLong(howKnown) || isTooLong(noAnswer), "Please write at most 2,000 characters.");
    }

    /** An outcome that needs nothing more, as for whoever was answered. */
    public static Closing as(Outcome outcome) {
        return new Closing(outcome, "", null, null, "");
    }

    /** The same, where nobody was answered, for a reason. */
    public static Closing unanswered(Outcome outcome, String why) {
        return new Closing(outcome, "", null, null, why);
    }

    /** The same, where somebody was answered: then no reason is kept why not. */
    Closing answered() {
        return new Closing(outcome, howKnown, seenBy, seenAt, "");
    }

    /**
     * The outcome, once everything stands that it needs at a level.
     *
     * @throws TriageRefused saying what is missing: at level one nobody is called safe whom nobody has seen
     */
    Outcome at(Level level, Instant now) {
        if (outcome == null) {
            throw new TriageRefused("Please choose how it ended.");
        }
        if (level == Level.ONE && outcome == Outcome.SEEN_AND_SAFE) {
            TriageRefused.when(howKnown.isEmpty(), "Please write how it is known that the child is safe.");
            TriageRefused.when(seenBy == null, "Please choose who saw the child.");
            TriageRefused.when(seenAt == null, "Please give the day and the time at which the child was seen.");
        }
        TriageRefused.when(
                seenAt != null && UkTime.instant(seenAt).isAfter(now),
                "The child cannot have been seen at a time that is still to come.");
        return outcome;
    }

    /** That the child was seen, if it is said by whom and when. */
    Optional<Seen> seen() {
        return seenBy == null || seenAt == null
                ? Optional.empty()
                : Optional.of(new Seen(UkTime.instant(seenAt), seenBy));
    }

    /** For the audit record: what was chosen, and nothing that was typed. */
    String auditWords() {
        return (outcome == null ? "" : outcome.words())
                + seenWords()
                + (noAnswer.isEmpty() ? "" : ", without an answer; the reason is in the notes");
    }

    /** For the notes of the case; empty if there is nothing to say. */
    String note() {
        var known = howKnown.isEmpty() && seenWords().isEmpty()
                ? ""
                : "%s%s. %s"
                        .formatted(outcome == null ? "" : outcome.words(), seenWords(), howKnown)
                        .strip();
        var unanswered = noAnswer.isEmpty() ? "" : "Close without an answer, because: " + noAnswer;
        return (known + "\n" + unanswered).strip();
    }

    private String seenWords() {
        return (seenBy == null ? "" : ", by " + seenBy.words())
                + (seenAt == null ? "" : ", on " + UkTime.words(UkTime.instant(seenAt)));
    }

    private static boolean isTooLong(String text) {
        return text.codePointCount(0, text.length()) > LONGEST;
    }

    /** Never what was typed: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "Closing[" + outcome + "]";
    }

    /** Who saw a child who is said to be safe: a role and never a name. */
    public enum SeenBy {
        POLICE("a police officer"),
        SOCIAL_WORKER("a social worker"),
        SCHOOL("the school's safeguarding lead"),
        HEALTH("a doctor or a nurse"),
        AMBULANCE("an ambulance crew"),
        OTHER_SERVICE("somebody of another service");

        private final String words;

        SeenBy(String words) {
            this.words = words;
        }

        /** The role in plain words. */
        public String words() {
            return words;
        }
    }

    /** How a case ended. */
    public enum Outcome {
        SEEN_AND_SAFE("Child seen and safe"),
        HELP_IN_PLACE("Help is in place"),
        ADVICE_GIVEN("Advice given"),
        PASSED_ON("Passed on to somebody else"),
        NOT_FOUND("The child could not be found"),
        NOT_FOR_US("Not for us");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /** The outcome in plain words. */
        public String words() {
            return words;
        }
    }
}
