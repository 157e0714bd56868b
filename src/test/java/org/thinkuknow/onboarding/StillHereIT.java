package org.thinkuknow.onboarding;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.centre.OutgoingMail;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.support.Acting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Eventually.eventually;

/** In September each school is asked who is still there. */
class StillHereIT extends JoiningSchools {

    /** In which September the school year of today began: what people are asked on their pages is asked by the real clock. */
    private static final int YEAR = YearAsking.yearOf(UkTime.today(Clock.systemUTC()));

    @Autowired
    private SchoolsByKey byKey;

    @Autowired
    private YearRows rows;

    @Autowired
    private LeadNotices notices;

    @Autowired
    private OutgoingMail mail;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SchoolDesk desk;

    @Autowired
    private StillHere ofNow;

    private Acting lead = Acting.LEAD;

    @BeforeEach
    void aLeadIsOnBoard() {
        lead = lead();
    }

    @AfterEach
    void nothingIsLeft() {
        database.sql("delete from onboarding_year").update();
    }

    private void morningOf(int year, String day) {
        var then = Clock.fixed(Instant.parse("%d-%sT07:15:00Z".formatted(year, day)), ZoneOffset.UTC);
        transaction.executeWithoutResult(
                status -> new YearAsking(schools, byKey, rows, notices, mail, events, then).look());
    }

    private int told() {
        return database.sql("select coalesce(max(reminded), -1) from onboarding_year where school = ?")
                .param(number)
                .query(Integer.class)
                .single();
    }

    @Test
    void theYearBeginsInSeptember() {
        assertThat(YearAsking.yearOf(LocalDate.of(2026, 8, 31))).isEqualTo(2025);
        assertThat(YearAsking.yearOf(LocalDate.of(2026, 9, 1))).isEqualTo(2026);
    }

    @Test
    void aSchoolIsAskedInSeptemberAloneAndRemindedUntilItAnswers() {
        morningOf(YEAR, "08-31");
        assertThat(told()).as("in August").isEqualTo(-1);
        morningOf(YEAR, "09-01");
        morningOf(YEAR, "09-02");
        assertThat(told()).isZero();
        assertThat(lead.get(ofNow::isAsked)).isTrue();
        assertThat(Acting.ADMIN.get(desk::withoutAnswer))
                .as("only asked")
                .noneMatch(line -> line.contains(number.substring(1)));
        morningOf(YEAR, "09-15");
        morningOf(YEAR, "09-15");
        assertThat(told()).isOne();
        eventually(() -> assertThat(textsTo("ada@" + domain).stream().filter(text -> text.contains("still work there")))
                .hasSize(2));
        assertThat(Acting.ADMIN.get(desk::withoutAnswer)).anyMatch(line -> line.contains(number.substring(1)));
        lead.run(ofNow::confirm);
        assertThat(lead.get(ofNow::isAsked)).isFalse();
        assertThatThrownBy(() -> lead.run(ofNow::confirm)).as("twice").isInstanceOf(OnboardingRefused.class);
        morningOf(YEAR, "10-01");
        assertThat(told()).isOne();
        assertThat(Acting.ADMIN.get(desk::withoutAnswer)).noneMatch(line -> line.contains(number.substring(1)));
    }

    @Test
    void aSchoolThatHasClosedIsNeitherAskedNorReminded() {
        morningOf(YEAR, "09-01");
        closes();
        morningOf(YEAR, "09-15");
        assertThat(told()).isZero();
        database.sql("delete from onboarding_year").update();
        morningOf(YEAR, "09-16");
        assertThat(told()).isEqualTo(-1);
    }

    @Test
    void aLeadAnswersForTheirOwnSchoolAlone() {
        morningOf(YEAR, "09-01");
        Acting.LEAD.run(ofNow::confirm);
        assertThat(lead.get(ofNow::isAsked)).isTrue();
    }

    @Test
    void aSchoolThatComesInNovemberIsAskedInTheNextSeptember() {
        morningOf(YEAR, "11-29");
        assertThat(told()).isEqualTo(-1);
        morningOf(YEAR + 1, "09-01");
        assertThat(told()).isZero();
    }
}
