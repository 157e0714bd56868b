package org.thinkuknow.disclosure;

import org.junit.jupiter.api.Test;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.support.ChildWords;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.time.LocalTime;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in the way of signing. */
class DisclosureTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final String WORDS = ChildWords.of("he said it was our secret");

    @Test
    void whatIsCompleteCanBeSigned() {
        assertThat(text(TODAY, NOON, "the playground", WORDS).missing(TODAY)).isEmpty();
        assertThat(text(TODAY.minusYears(1), NOON, "home", WORDS).missing(TODAY))
                .as("told long ago")
                .isEmpty();
    }

    @Test
    void anEmptyFormLacksEverythingThatIsNeededAndNothingElse() {
        assertThat(DisclosureText.empty(TODAY, NOON).missing(TODAY))
                .containsExactly(
                        "Please write down what the child said.", "Please give the place where the child told you.");
        assertThat(text(null, null, " ", " ").missing(TODAY)).hasSize(4);
    }

    @Test
    void nothingWasToldTomorrow() {
        assertThat(text(TODAY.plusDays(1), NOON, "home", WORDS).missing(TODAY))
                .containsExactly("Please give the day on which the child told you.");
    }

    @Test
    void everyTextHasItsLimit() {
        assertThat(longTexts(10_000, 200).missing(TODAY)).isEmpty();
        assertThat(longTexts(10_001, 201).missing(TODAY))
                .hasSize(4)
                .allMatch(sentence -> sentence.endsWith("Please shorten it; nothing is lost."));
    }

    /** A draft may be longer than what is signed, so that it can be shortened, but not without end. */
    @Test
    void aDraftHasALimitOfItsOwn() {
        assertThat(longTexts(30_000, 2_000).tooLongToKeep()).isEmpty();
        assertThat(longTexts(30_001, 2_001).tooLongToKeep()).hasSize(4);
    }

    @Test
    void whoeverIsNotSureFearsDanger() {
        var calm = SomeRecord.of("Sam", "5B");
        assertThat(calm.saysDanger()).isFalse();
        assertThat(safeHome(calm, DangerAnswer.NO).saysDanger()).isTrue();
        assertThat(safeHome(calm, DangerAnswer.UNSURE).saysDanger()).isTrue();
        assertThat(DangerQuestion.dangers(safeHome(calm, DangerAnswer.UNSURE)))
                .containsExactly("perhaps not safe to go home");
        assertThat(answered(DangerAnswer.UNSURE).saysDanger()).isTrue();
        assertThat(answered(DangerAnswer.NO).saysDanger()).isFalse();
        assertThat(answered(DangerAnswer.UNSAID).saysDanger()).isFalse();
    }

    @Test
    void whatHasNoAnswerWasNotAsked() {
        var calm = SomeRecord.of("Sam", "5B");
        assertThat(DangerQuestion.notAsked(calm)).isEmpty();
        assertThat(DangerQuestion.notAsked(safeHome(calm, DangerAnswer.UNSAID)))
                .isEqualTo("Not asked: safe to go home");
        assertThat(DangerQuestion.notAsked(DisclosureText.empty(TODAY, NOON))).isEqualTo("Danger not asked");
    }

    private static DisclosureText safeHome(DisclosureText text, DangerAnswer answer) {
        return text.with(new SchoolPart("5B", answer, null, AboutStaff.NOBODY));
    }

    private static DisclosureText answered(DangerAnswer answer) {
        return new DisclosureText(TODAY, NOON, "home", "", WORDS, "", answer, answer, answer);
    }

    @Test
    void itsTextFormHoldsNoWords() {
        assertThat(text(TODAY, NOON, "home", WORDS).toString()).doesNotContain(ChildWords.MARKER);
    }

    /** As it was sealed before there were visits. */
    @Test
    void whatWasWrittenBeforeThereWereVisitsStillOpens() {
        var json = JsonMapper.builder().build();
        var old = """
                {"date":"2026-11-20","time":"09:30:00","place":"Library","pupil":"P","childWords":"W","adultView":"V",\
                "meeting":"UNSAID","hurt":"YES","selfharm":"NO"}""";
        var opened = json.readValue(old, DisclosureText.class);
        assertThat(opened.visitPart()).isEmpty();
        assertThat(opened.place()).isEqualTo("Library");
        assertThat(opened.hurt()).isEqualTo(DangerAnswer.YES);
        var whole = opened.with(part(10));
        assertThat(json.readValue(json.writeValueAsString(whole), DisclosureText.class))
                .isEqualTo(whole);
    }

    @Test
    void whatIsAskedAtAVisitHasLimitsToo() {
        var text = text(TODAY, NOON, "hall", WORDS);
        assertThat(text.with(part(60)).missing(TODAY)).isEmpty();
        assertThat(text.with(part(4_001)).missing(TODAY)).hasSize(6);
        assertThat(text.with(part(4_001)).tooLongToKeep()).isEmpty();
        assertThat(text.with(part(30_001)).tooLongToKeep()).hasSize(2);
        assertThat(text.with(part(60)).toString() + part(60)).doesNotContain("\uD83D\uDE22");
    }

    /** As it was sealed before a duty to report was asked about. */
    @Test
    void whatWasWrittenBeforeThereWasADutyStillOpens() {
        var json = JsonMapper.builder().build();
        var old = """
                {"date":"2026-11-20","time":"09:30:00","place":"Hall","pupil":"P","childWords":"W","adultView":"V",\
                "meeting":"UNSAID","hurt":"YES","selfharm":"NO","atVisit":{"school":"S","className":"6B","asked":"A",\
                "near":"N","injuries":"I","toldNext":"T","wishes":"H"}}""";
        var part = json.readValue(old, DisclosureText.class).visitPart().orElseThrow();
        assertThat(part).isEqualTo(new VisitPart("S", "6B", "A", "N", "I", "T", "H"));
        assertThat(part.dutyPart()).isEmpty();
        var whole = text(TODAY, NOON, "hall", WORDS).with(duty(10));
        assertThat(json.readValue(json.writeValueAsString(whole), DisclosureText.class))
                .isEqualTo(whole);
    }

    @Test
    void whatADutyToReportAsksForHasLimitsToo() {
        var text = text(TODAY, NOON, "hall", WORDS);
        assertThat(text.with(duty(200)).missing(TODAY)).isEmpty();
        assertThat(text.with(duty(2_001)).missing(TODAY)).hasSize(4);
        assertThat(text.with(duty(2_001)).tooLongToKeep()).isEmpty();
        assertThat(text.with(duty(30_001)).tooLongToKeep()).hasSize(1);
        assertThat(text.with(duty(10)).toString() + duty(10).duty()).doesNotContain("\uD83D\uDE22");
    }

    private static VisitPart duty(int length) {
        var much = "\uD83D\uDE22".repeat(length);
        var noon = TODAY.atTime(NOON);
        return new VisitPart("School", "6B", "", "", "", "", "", new DutyPart(much, much, noon, noon, much, much));
    }

    private static VisitPart part(int length) {
        var much = "\uD83D\uDE22".repeat(length);
        return new VisitPart("School", much, much, much, much, much, much);
    }

    private static DisclosureText text(LocalDate date, LocalTime time, String place, String words) {
        return new DisclosureText(
                date, time, place, "", words, "", DangerAnswer.UNSAID, DangerAnswer.UNSAID, DangerAnswer.UNSAID);
    }

    private static DisclosureText longTexts(int text, int line) {
        return new DisclosureText(
                TODAY,
                NOON,
                "😢".repeat(line),
                "x".repeat(line),
                "😢".repeat(text),
                "x".repeat(text),
                DangerAnswer.NO,
                DangerAnswer.NO,
                DangerAnswer.NO);
    }
}
