package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.report.DangerAnswer;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an adult writes down after a child told them something. A draft may be incomplete; only signing asks for all.
 *
 * @param date       the day the child told it, where the adult was
 * @param pupil      whom it is about, as the school knows the child
 * @param childWords the child's own words, as near as the adult can give them
 * @param adultView  what the adult saw and thinks, kept apart
 * @param atVisit    what is asked beside the rest at a visit; null in a school's own log, and in all that is older
 * @param atSchool   what is asked beside the rest in a school's own log, and of that at a visit; null in all that is older
 */
public record DisclosureText(
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        String place,
        String pupil,
        String childWords,
        String adultView,
        DangerAnswer meeting,
        DangerAnswer hurt,
        DangerAnswer selfharm,
        @Nullable VisitPart atVisit,
        @Nullable SchoolPart atSchool) {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_CLASS = 60;
    private static final int LONGEST_ASKED = 4_000;
    private static final int LONGEST_PART = 2_000;
    private static final String CLASS = "The class";
    private static final String ASKED = "The questions that you asked";
    /** A draft may be longer than what is signed, so that somebody can shorten it; it may not fill the database. */
    private static final int LONGEST_DRAFT = 3 * LONGEST_TEXT;

    private static final int LONGEST_DRAFT_LINE = 10 * LONGEST_LINE;

    /** A record in a school's own log. */
    public DisclosureText(
            @Nullable LocalDate date,
            @Nullable LocalTime time,
            String place,
            String pupil,
            String childWords,
            String adultView,
            DangerAnswer meeting,
            DangerAnswer hurt,
            DangerAnswer selfharm) {
        this(date, time, place, pupil, childWords, adultView, meeting, hurt, selfharm, null, null);
    }

    /** What is asked beside the rest, if it was told at a visit. */
    public Optional<VisitPart> visitPart() {
        return Optional.ofNullable(atVisit);
    }

    /** The same with another part of a visit. */
    public DisclosureText with(VisitPart part) {
        return new DisclosureText(
                date, time, place, pupil, childWords, adultView, meeting, hurt, selfharm, part, atSchool);
    }

    /** What is asked beside the rest in a school's own log; nothing, if that was not asked. */
    public SchoolPart schoolPart() {
        return atSchool == null ? SchoolPart.NOTHING : atSchool;
    }

    /** The same with another part of a school's own log. */
    public DisclosureText with(SchoolPart part) {
        return new DisclosureText(
                date, time, place, pupil, childWords, adultView, meeting, hurt, selfharm, atVisit, part);
    }

    /** Whether an answer says that the child may be in danger now, or may not be safe to go home. */
    public boolean saysDanger() {
        return DangerQuestion.of(this).anyMatch(DangerQuestion.Asked::isDanger);
    }

    /** An empty form. */
    public static DisclosureText empty(LocalDate today, LocalTime now) {
        return new DisclosureText(
                today,
                now.withSecond(0).withNano(0),
                "",
                "",
                "",
                "",
                DangerAnswer.UNSAID,
                DangerAnswer.UNSAID,
                DangerAnswer.UNSAID);
    }

    /** What still stands in the way of signing, as sentences; none if it can be signed. */
    public List<String> missing(LocalDate today) {
        var missing = new ArrayList<String>();
        if (childWords.isBlank()) {
            missing.add("Please write down what the child said.");
        }
        if (date == null || date.isAfter(today)) {
            missing.add("Please give the day on which the child told you.");
        }
        if (time == null) {
            missing.add("Please give the time, as well as you remember it.");
        }
        if (place.isBlank()) {
            missing.add("Please give the place where the child told you.");
        }
        tooLong(childWords, LONGEST_TEXT, "The child's words", missing);
        tooLong(adultView, LONGEST_TEXT, "What you saw and think", missing);
        tooLong(place, LONGEST_LINE, "The place", missing);
        tooLong(pupil, LONGEST_LINE, "The child's name", missing);
        tooLong(schoolPart().className(), LONGEST_CLASS, CLASS, missing);
        visitPart().ifPresent(part -> {
            tooLong(part.className(), LONGEST_CLASS, CLASS, missing);
            tooLong(part.asked(), LONGEST_ASKED, ASKED, missing);
            tooLong(part.near(), LONGEST_LINE, "Who was near", missing);
            tooLong(part.injuries(), LONGEST_PART, "The injuries", missing);
            tooLong(part.toldNext(), LONGEST_PART, "What the child was told", missing);
            tooLong(part.wishes(), LONGEST_PART, "The child's wishes", missing);
            part.dutyPart().ifPresent(duty -> {
                tooLong(duty.source(), LONGEST_LINE, "Who told it", missing);
                tooLong(duty.how(), LONGEST_PART, "How it is known", missing);
                tooLong(duty.to(), LONGEST_LINE, "Whom you told", missing);
                tooLong(duty.delay(), LONGEST_PART, "Why not at once", missing);
            });
        });
        return missing;
    }

    /** What is too long even for a draft, as sentences; none if it can be kept. */
    public List<String> tooLongToKeep() {
        var tooMuch = new ArrayList<String>();
        tooLong(childWords, LONGEST_DRAFT, "The child's words", tooMuch);
        tooLong(adultView, LONGEST_DRAFT, "What you saw and think", tooMuch);
        tooLong(place, LONGEST_DRAFT_LINE, "The place", tooMuch);
        tooLong(pupil, LONGEST_DRAFT_LINE, "The child's name", tooMuch);
        tooLong(schoolPart().className(), LONGEST_DRAFT_LINE, CLASS, tooMuch);
        visitPart().ifPresent(part -> {
            tooLong(part.asked(), LONGEST_DRAFT, ASKED, tooMuch);
            tooLong(
                    part.className() + part.near() + part.injuries() + part.toldNext() + part.wishes(),
                    LONGEST_DRAFT,
                    "The rest",
                    tooMuch);
            part.dutyPart()
                    .ifPresent(duty -> tooLong(
                            duty.source() + duty.how() + duty.to() + duty.delay(),
                            LONGEST_DRAFT,
                            "The duty to report",
                            tooMuch));
        });
        return tooMuch;
    }

    private static void tooLong(String text, int longest, String what, List<String> missing) {
        if (text.codePointCount(0, text.length()) > longest) {
            missing.add("%s: at most %,d characters fit. Please shorten it; nothing is lost.".formatted(what, longest));
        }
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "DisclosureText[" + date + "]";
    }
}
