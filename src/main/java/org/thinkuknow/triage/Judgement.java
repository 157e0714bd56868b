package org.thinkuknow.triage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the level of a case follows from: what was looked through, what it suggests and why, and what an officer confirmed. */
@Embeddable
class Judgement {
    @Enumerated(EnumType.STRING)
    private Level suggestedLevel;

    private String reasons;

    @Enumerated(EnumType.STRING)
    private @Nullable Level level;

    private boolean lookAgain;
    private int messagesSearched;
    private boolean otherLanguage;
    private boolean lookFirst;

    @Enumerated(EnumType.STRING)
    private AgeGroup ageGroup = AgeGroup.NOT_SAID;

    private @Nullable String theme;
    private boolean erased;

    protected Judgement() {}

    Judgement(Suggestion suggestion) {
        suggestedLevel = suggestion.level();
        reasons = String.join("\n", suggestion.reasons());
        otherLanguage = suggestion.otherLanguage();
        lookFirst = suggestion.lookFirst();
    }

    /** The level that counts: the confirmed one, or the suggestion until an officer has confirmed one. */
    Level level() {
        return level == null ? suggestedLevel : level;
    }

    /** Somebody has read the words, in whatever language and however they seemed. */
    void confirm(Level confirmed) {
        level = confirmed;
        lookAgain = otherLanguage = lookFirst = false;
    }

    /** What was confirmed has to be confirmed once more. */
    void lookAgain() {
        lookAgain = lookAgain || level != null;
    }

    /** Refuses what one officer alone may not confirm. */
    void mayBecome(Level confirmed) {
        TriageRefused.when(
                confirmed.isBelow(level()) && level() == Level.ONE,
                "From level one, a second officer has to agree first.");
    }

    /** Refuses to close a case that this level, or where the case stands, keeps open. */
    void mayClose(CaseState state, boolean bothAcknowledged) {
        TriageRefused.when(
                lookAgain,
                "Something was added after the level was confirmed. Look again and confirm the level, then close.");
        TriageRefused.when(
                level() == Level.ONE && !bothAcknowledged,
                "A level-one case closes after the police and children's services have both acknowledged.");
        TriageRefused.when(
                !state.canBecome(CaseState.CLOSED),
                "The case is “%s” and cannot be closed yet.".formatted(state.words()));
    }

    /** @return whether the case is more urgent by it, so that nothing holds that was decided before */
    boolean raise(Suggestion later) {
        otherLanguage = otherLanguage || later.otherLanguage();
        var raises = level == null ? later.level() : later.sure();
        if (level().isBelow(raises) || later.isNotLookedThrough()) {
            suggestedLevel = later.level();
            reasons = later.before(reasons);
            lookAgain();
            level = null;
            lookFirst = later.lookFirst();
            return true;
        }
        if (level().isBelow(later.level()) || later.lookFirst() && level() == Level.TWO) {
            // An officer has read the words: for the reader's opinion alone they look again, and their level stands.
            lookFirst = lookFirst || later.lookFirst() || later.level() == Level.ONE;
            lookAgain();
            reasons = later.before(reasons);
        } else if (later.otherLanguage() || later.isNotAllRead()) {
            reasons = later.behind(reasons);
        }
        return false;
    }

    /** Notes how many messages have been searched for signs of danger, and says how many had been before. */
    int searched(int messages) {
        var before = messagesSearched;
        messagesSearched = Math.max(before, messages);
        return before;
    }

    /** Forgets what could tell of the child's words: the reasons. What was counted is kept where it is counted. */
    void forget() {
        reasons = "";
        erased = true;
    }

    /** Notes how old whoever it is about is, as closely as it is counted; what was known before stays where nothing is said. */
    void isAbout(AgeGroup group) {
        ageGroup = group == AgeGroup.NOT_SAID ? ageGroup : group;
    }

    /** Notes what it is about, of a fixed list. */
    void choose(String chosen) {
        theme = chosen;
    }

    /** What an officer said that it is about, if one has. */
    Optional<String> theme() {
        return Optional.ofNullable(theme);
    }

    /** Everything that can be put back once what changed it is gone. */
    Kept kept() {
        return new Kept(suggestedLevel, reasons, level, lookAgain, otherLanguage, lookFirst, theme);
    }

    /** Puts back what stood. */
    void restore(Kept before) {
        suggestedLevel = before.suggested;
        reasons = before.reasons;
        level = before.level;
        lookAgain = before.lookAgain;
        otherLanguage = before.otherLanguage;
        lookFirst = before.lookFirst;
        theme = before.theme;
    }

    /** What a judgement was made of, at one moment. */
    record Kept(
            Level suggested,
            String reasons,
            @Nullable Level level,
            boolean lookAgain,
            boolean otherLanguage,
            boolean lookFirst,
            @Nullable String theme) {

        /** The same without the reason that begins in a way, and with another in its place. */
        Kept without(String beginning, String instead) {
            var others = reasons.lines()
                    .filter(reason -> !reason.startsWith(beginning))
                    .toList();
            return others.size() == reasons.lines().count()
                    ? this
                    : new Kept(
                            suggested,
                            Stream.concat(Stream.of(instead).filter(said -> !said.isEmpty()), others.stream())
                                    .collect(Collectors.joining("\n")),
                            level,
                            lookAgain || level != null,
                            otherLanguage,
                            lookFirst,
                            theme);
        }

        /** Never the reasons: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "Kept[" + suggested + "]";
        }
    }

    CaseFacts.Judged facts() {
        return new CaseFacts.Judged(
                suggestedLevel, reasons.lines().toList(), level, lookAgain, otherLanguage, lookFirst);
    }
}
