package org.thinkuknow.referral;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.geography.Agency;

import java.time.Instant;

/**
 * What is said of a referral once it is made. Each kind has what belongs to it and nothing else.
 *
 * @param words       what was typed, which is sealed; may be empty
 * @param rightAgency whose the matter is, if it is not that agency's and the right one is of the list
 * @param seenAt      when the child was seen
 * @param seenBy      in which role somebody saw the child
 * @param outcome     what became of it
 */
public record AgencyAnswer(
        Kind kind,
        String words,
        @Nullable Agency rightAgency,
        @Nullable Instant seenAt,
        @Nullable ChildSeenBy seenBy,
        @Nullable AgencyOutcome outcome) {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_LINE = 300;

    /** @throws ReferralRefused if the words are too long */
    public AgencyAnswer {
        words = words.strip();
        var most = kind == Kind.QUESTION || kind == Kind.REPLY ? LONGEST : LONGEST_LINE;
        ReferralRefused.at(
                kind.field(),
                words.codePointCount(0, words.length()) > most,
                "Please write at most %,d characters.".formatted(most));
    }

    /** It is another's. */
    static AgencyAnswer notOurs(@Nullable Agency right, String words) {
        ReferralRefused.at(
                Kind.NOT_OURS.field(),
                right == null && words.isBlank(),
                "Please write whose it is. If you do not know, write “not known”.");
        return new AgencyAnswer(Kind.NOT_OURS, right == null ? words : "", right, null, null, null);
    }

    /** The agency asks the officer something. */
    static AgencyAnswer question(String words) {
        ReferralRefused.at(Kind.QUESTION.field(), words.isBlank(), "Please write what you ask us.");
        return new AgencyAnswer(Kind.QUESTION, words, null, null, null, null);
    }

    /** An officer answers what an agency asked. */
    static AgencyAnswer reply(String words) {
        ReferralRefused.at(Kind.REPLY.field(), words.isBlank(), "Please write your answer first.");
        return new AgencyAnswer(Kind.REPLY, words, null, null, null, null);
    }

    /** Somebody saw the child. */
    static AgencyAnswer childSeen(@Nullable Instant at, @Nullable ChildSeenBy by, Instant now) {
        ReferralRefused.at(
                Kind.CHILD_SEEN.field(), at == null, "Please give the day and the time when the child was seen.");
        ReferralRefused.at(
                Kind.CHILD_SEEN.field(),
                at != null && at.isAfter(now),
                "That is still to come. When was the child seen?");
        ReferralRefused.at("seen-by", by == null, "Please choose who saw the child.");
        return new AgencyAnswer(Kind.CHILD_SEEN, "", null, at, by, null);
    }

    /** What became of it. */
    static AgencyAnswer outcome(@Nullable AgencyOutcome outcome, String words) {
        ReferralRefused.at("outcome", outcome == null, "Please choose what became of it.");
        return new AgencyAnswer(Kind.OUTCOME, words, null, null, null, outcome);
    }

    /** What it says, without what was typed. */
    String summary() {
        return switch (kind) {
            case NOT_OURS -> rightAgency == null ? "it is not theirs" : "it is not theirs: " + rightAgency.name();
            case QUESTION -> "a question";
            case REPLY -> "answered";
            case CHILD_SEEN ->
                "child seen on %s, by %s"
                        .formatted(seenAt == null ? "" : UkTime.words(seenAt), seenBy == null ? "" : seenBy.words());
            case OUTCOME -> outcome == null ? "" : outcome.words();
        };
    }

    /** Whether the two say the same; the moment of a second press is no difference. */
    String essence() {
        return String.join(
                "\n",
                kind.name(),
                rightAgency == null ? "" : rightAgency.code(),
                String.valueOf(seenAt),
                String.valueOf(seenBy),
                String.valueOf(outcome),
                words);
    }

    @Override
    public String toString() {
        return "AgencyAnswer[" + kind + "]";
    }

    /** What kind of answer it is. */
    public enum Kind {
        NOT_OURS("right"),
        QUESTION("question"),
        REPLY("reply"),
        CHILD_SEEN("seen-at"),
        OUTCOME("outcome-line");

        private final String field;

        Kind(String field) {
            this.field = field;
        }

        /** The id of its first field on the page. */
        public String field() {
            return field;
        }
    }

    /** In which role somebody saw a child; never by name. */
    public enum ChildSeenBy {
        POLICE_OFFICER("a police officer"),
        SOCIAL_WORKER("a social worker"),
        HEALTH("a doctor or a nurse"),
        SCHOOL("somebody at the school");

        private final String words;

        ChildSeenBy(String words) {
            this.words = words;
        }

        /** The role in plain words. */
        public String words() {
            return words;
        }
    }

    /** What became of a referral at its agency. */
    public enum AgencyOutcome {
        SAFE_AT_HOME("Child safe at home"),
        MOVED_TO_SAFETY("Child moved to safety"),
        PLAN_IN_PLACE("A plan is in place"),
        INVESTIGATION("An investigation has begun"),
        NO_FURTHER_ACTION("No further action");

        private final String words;

        AgencyOutcome(String words) {
            this.words = words;
        }

        /** The outcome in plain words. */
        public String words() {
            return words;
        }
    }
}
