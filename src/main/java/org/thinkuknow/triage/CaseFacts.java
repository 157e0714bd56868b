package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.referral.NotTheirs;
import org.thinkuknow.report.Door;
import org.thinkuknow.triage.Closing.Outcome;
import org.thinkuknow.triage.Closing.SeenBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A case as it stands, without a word of the report.
 *
 * @param standing where it stands, with whom, and what waits in it
 * @param judged   what its level follows from
 * @param toAgree  what an officer asks a second one to agree to
 * @param asked    which kinds of agency were asked since it was last opened
 * @param merge   how it stands to others of the same matter
 */
public record CaseFacts(
        String reference,
        Door door,
        CaseStanding standing,
        CaseTimes times,
        Judged judged,
        ToAgree toAgree,
        AskedAgencies asked,
        MergeFacts merge) {

    /** Whether nothing could be looked through and no officer has judged it since. */
    public boolean notLookedThrough() {
        return judged.confirmed == null && Suggestion.sayNotLookedThrough(judged.reasons);
    }

    /** Whether nothing was told in words, neither at first nor since. */
    boolean hasNoWords() {
        return times.wroteAt == null && Suggestion.sayNoWords(judged.reasons);
    }

    /**
     * Whether the case needs somebody sooner than it did before: by its level, or because it is to be looked at as soon as
     * level one.
     */
    boolean isMoreUrgentThan(CaseFacts before) {
        return before.level().isBelow(level())
                || judged.looksUrgent() && !before.judged.looksUrgent() && level() != Level.ONE;
    }

    /** Whether it is read before all others of its level. */
    public boolean isFirst() {
        return judged.lookFirst && level() == Level.TWO;
    }

    /** The same without anything that could tell of its words: for whoever may know no more than that it is there, and how urgent. */
    CaseFacts withoutReasons() {
        return new CaseFacts(
                reference,
                door,
                standing,
                times,
                new Judged(judged.suggested, List.of(), judged.confirmed, judged.lookAgain, false, false),
                new ToAgree(null, null, null, null),
                new AskedAgencies(false, false, null),
                new MergeFacts(merge.into, false, null, null, null));
    }

    /** The level that counts. */
    public Level level() {
        return judged.confirmed == null ? judged.suggested : judged.confirmed;
    }

    /**
     * Where a case stands.
     *
     * @param owner      the username of the officer who has it
     * @param closedAt   when it ended, if it has
     * @param closedBy   the username of who closed it, if it ended and that is known
     * @param childWrote whether a message of whoever reported waits for an answer, seen or not
     * @param unseen     whether a message came that no officer who has the case has seen
     */
    public record CaseStanding(
            CaseState state,
            @Nullable String owner,
            @Nullable Outcome outcome,
            @Nullable Instant closedAt,
            @Nullable String closedBy,
            boolean childWrote,
            boolean unseen) {}

    /**
     * When what happened to a case.
     *
     * @param openedAt   when it was received, or last opened again
     * @param clocksFrom when its clocks began: as it was opened, or as it became more urgent
     * @param wroteAt    when whoever reported last wrote again, if they did
     * @param seen       that the child was seen since it was last opened or became more urgent, once somebody has said so
     * @param task       the next thing to be done that has a clock, if there is one
     */
    public record CaseTimes(
            Instant receivedAt,
            Instant openedAt,
            Instant clocksFrom,
            @Nullable Instant claimedAt,
            @Nullable Instant referredAt,
            @Nullable Instant acknowledgedAt,
            @Nullable Instant repliedAt,
            @Nullable Instant wroteAt,
            @Nullable Seen seen,
            @Nullable NextTask task) {}

    /** That a child was seen: when, and in which role somebody saw them. */
    public record Seen(Instant at, SeenBy by) {}

    /** Something that is to be done: since when, and until when. */
    public record NextTask(Instant since, Instant until) {}

    /**
     * What the level of a case follows from.
     *
     * @param suggested     what the answers and the words suggest
     * @param reasons       why, the gravest first
     * @param confirmed     what an officer confirmed, once one has
     * @param lookAgain     whether something came after the level was confirmed, so that it has to be confirmed again
     * @param otherLanguage whether something in it is written in a language whose signs of danger are not known, and no
     *                      officer has judged it since
     * @param lookFirst     whether it may be level one by how it reads, and no officer has judged it since
     */
    public record Judged(
            Level suggested,
            List<String> reasons,
            @Nullable Level confirmed,
            boolean lookAgain,
            boolean otherLanguage,
            boolean lookFirst) {

        /** Whether nobody can know yet that it is not level one: it is looked at as soon as that. */
        public boolean looksUrgent() {
            return otherLanguage || lookFirst;
        }
    }

    /**
     * What an officer asks about a case while a second one has not agreed.
     *
     * @param lowerTo the level that an officer asks to lower it to
     * @param closeAs how an officer asks to end it
     */
    public record ToAgree(
            @Nullable Level lowerTo,
            @Nullable String lowerAskedBy,
            @Nullable Outcome closeAs,
            @Nullable String closeAskedBy) {}

    /**
     * Which kinds of agency were asked since a case was last opened.
     *
     * @param addedAt   since when something that was added after the referral waits for an agency to acknowledge it, if it does
     * @param notTheirs what one of them said, if it is not theirs and nobody else of its kind has been asked
     */
    public record AskedAgencies(
            boolean police,
            boolean services,
            @Nullable Instant addedAt,
            @Nullable NotTheirs notTheirs) {

        /** Agencies of which none has said that it is not theirs. */
        public AskedAgencies(boolean police, boolean services, @Nullable Instant addedAt) {
            this(police, services, addedAt, null);
        }

        /** Whether a level-one case has been put to everybody whom it has to be put to. */
        public boolean isBoth() {
            return police && services;
        }

        /** Whether the police or children's services were asked and the others were not. */
        public boolean isHalf() {
            return police != services;
        }

        /** The kinds that were not asked. */
        public Set<Agency.Kind> missing() {
            var missing = EnumSet.copyOf(Agency.Kind.PAIR);
            if (police) {
                missing.remove(Agency.Kind.POLICE);
            }
            if (services) {
                missing.remove(Agency.Kind.CHILDREN_SERVICES);
            }
            return missing;
        }

        /** Whether a level-one case has to be put to somebody whom an officer has reason to think of as asked. */
        public boolean isToSay() {
            return isHalf() || notTheirs != null && !isBoth();
        }

        /** What is missing, as officers read it; such as "police not asked: Kent Police say Surrey Police". */
        public String missingWords() {
            var missing = police ? Agency.Kind.CHILDREN_SERVICES.words() : Agency.Kind.POLICE.words();
            return "%s not asked%s"
                    .formatted(
                            police || services ? missing : missing + " and " + Agency.Kind.CHILDREN_SERVICES.words(),
                            notTheirs == null ? "" : ": " + notTheirs.words());
        }
    }

    /**
     * How a case stands to others of the same matter.
     *
     * @param into        the case that it is merged into, if it is
     * @param sameReport  whether it is merged because it is the same report, sent twice
     * @param twinOf      the case whose report an officer says it repeats, while a second one has not agreed
     * @param heardFrom   the case merged into this one in which somebody wrote since the level was confirmed
     */
    public record MergeFacts(
            @Nullable String into,
            boolean sameReport,
            @Nullable String twinOf,
            @Nullable String twinAskedBy,
            @Nullable String heardFrom) {

        /** Whether another case stands for it. */
        public boolean isMerged() {
            return into != null;
        }
    }
}
