package org.thinkuknow.duties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What a list of duties says of somebody: days, states, reasons. */
class DutiesTest {

    private static final Duties DUTIES = new Duties(DutyExamples.RULES);

    @Test
    void aConvictionHasAFirstNotificationAndSaysWhy() {
        var duty = of(Nation.EW, "relevant_date=2026-11-02", "2026-11-02").getFirst();
        assertThat(duty.rule()).isEqualTo("initial");
        assertThat(duty.due()).hasToString("2026-11-04");
        assertThat(duty.state()).isEqualTo(DutyState.DUE);
        assertThat(duty.because())
                .startsWith("because the day of the conviction, finding or caution is day 1")
                .endsWith("counted from 2 November 2026 (SOA 2003 s.83(1), (2), (6))");
        assertThat(duty.changesWith()).contains("custody");
        assertThat(duty.confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void aPauseIsPartOfTheReason() {
        var duty = of(Nation.EW, "relevant_date=2026-11-02;custody=2026-11-03..2026-11-20", "2026-11-02")
                .getFirst();
        assertThat(duty.because())
                .contains("without the time in custody, in hospital or abroad it would have been 4 November 2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        moved=2026-11-10 | 2026-11-09 | NOT_YET_DUE
        moved=2026-11-10 | 2026-11-10 | DUE
        moved=2026-11-10 | 2026-11-12 | DUE
        moved=2026-11-10 | 2026-11-13 | OVERDUE
        moved=2026-11-10;home_notified=2026-11-12 | 2026-11-13 | COMPLIED
        moved=2026-11-10;home_notified=2026-11-12 | 2026-11-11 | DUE
        moved=2026-11-10;home_notified=2026-11-13 | 2026-11-13 | COMPLIED_LATE
        moved=2026-11-10;home_notified=2026-11-13;abroad=2026-11-10..2026-11-11 | 2026-11-14 | COMPLIED
        moved=2026-11-10;home_notified=2026-11-01 | 2026-11-13 | OVERDUE
        moved=2026-11-10;abroad=2026-11-11..2026-11-12 | 2026-11-14 | DUE
        moved=2026-11-10;abroad=2026-11-11..2026-11-12 | 2026-11-15 | OVERDUE
        moved=2026-11-10;custody=2026-11-10.. | 2030-01-01 | PAUSED
        departure=2026-12-20;details_known=2026-11-01 | 2026-12-11 | NOT_YET_DUE
        departure=2026-12-20;details_known=2026-11-01 | 2026-12-12 | DUE
        departure=2026-12-20;details_known=2026-11-01 | 2026-12-13 | DUE
        departure=2026-12-20;details_known=2026-11-01 | 2026-12-14 | OVERDUE
        departure=2026-12-20;details_known=2026-11-01;travel_notified=2026-12-01 | 2026-12-14 | COMPLIED
        """)
    void aDutyStandsAsTheDaySays(String facts, LocalDate asOf, DutyState state) {
        assertThat(of(Nation.EW, facts, asOf.toString()))
                .filteredOn(duty -> !duty.rule().startsWith("annual"))
                .singleElement()
                .extracting(Duty::state)
                .isEqualTo(state);
    }

    @Test
    void eachYearStandsForItself() {
        var years = of(
                Nation.SCO,
                "last_notification=2024-03-10;s85_notification=2025-03-12;s84_notification=2025-08-01",
                "2026-08-02");
        assertThat(years)
                .extracting(Duty::due)
                .extracting(Object::toString)
                .containsExactly("2025-03-10", "2026-03-12", "2026-08-01");
        assertThat(years)
                .extracting(Duty::state)
                .containsExactly(DutyState.COMPLIED_LATE, DutyState.COMPLIED, DutyState.OVERDUE);
    }

    /** The 2012 matters: remind by the one reading, and call nobody late by it. */
    @Test
    void nobodyIsOverdueWhileALaterReadingIsArguable() {
        var facts = "last_notification=2026-03-10;bank_change_notified=2026-08-02";
        assertThat(of(Nation.EW, facts, "2027-03-11")).extracting(Duty::state).containsExactly(DutyState.DUE);
        assertThat(of(Nation.EW, facts, "2027-08-02")).extracting(Duty::state).containsExactly(DutyState.DUE);
        assertThat(of(Nation.EW, facts, "2027-08-03")).extracting(Duty::state).containsExactly(DutyState.OVERDUE);
    }

    @Test
    void howLongSomebodyHasToNotifyIsNoDuty() {
        var facts = DutyExamples.facts(Nation.EW, "relevant_date=2020-03-01;sentence=6 months;age=40");
        assertThat(DUTIES.of(facts, LocalDate.of(2026, 11, 26)))
                .extracting(Duty::rule)
                .containsExactly("initial");
        assertThat(DUTIES.lengths(facts))
                .extracting(Duty::due)
                .extracting(Object::toString)
                .containsExactly("2027-02-28");
    }

    @Test
    void noWordOfAStateSaysThatSomebodyBrokeTheLaw() {
        assertThat(DutyState.values())
                .extracting(DutyState::word)
                .containsExactly("not-yet-due", "due", "overdue", "complied", "complied-late", "paused")
                .noneMatch(word -> word.matches(".*(?:offence|breach|guilty|fail).*"));
    }

    private static List<Duty> of(Nation nation, String facts, String asOf) {
        return DUTIES.of(DutyExamples.facts(nation, facts), LocalDate.parse(asOf));
    }
}
