package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.ReplyText;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** Who writes in a language that the signs do not know waits no longer than who is in danger, first time and later. */
class OtherLanguageIT extends TriageDesk {

    @Autowired
    private ResponseTimes responseTimes;

    @Test
    void aReportInAnotherLanguageIsLevelTwoAndItsFirstLookIsThatOfLevelOne() {
        var reference =
                told("unchiul meu vine noaptea in camera mea si mi e frica").reference();
        var facts = facts(reference);
        assertThat(facts.level()).isEqualTo(Level.TWO);
        assertThat(facts.judged().reasons()).first().asString().startsWith("Seems to be written in Romanian; no signs");
        assertThat(Deadline.of(facts, responseTimes))
                .contains(new Deadline(
                        "first look", facts.times().clocksFrom().plus(responseTimes.firstLook(Level.ONE))));
        OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.THREE, "read by a colleague who speaks it");
        });
        assertThat(facts(reference).judged().otherLanguage())
                .as("somebody has judged it")
                .isFalse();
    }

    @Test
    void aChildWhoGoesOnInAnotherLanguageIsLookedAtSoonThoughSomebodyHasTheCase() {
        var filed = reported(DangerAnswer.UNSAID);
        var reference = filed.reference();
        OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.TWO, "");
        });
        reports.answer(filed.receipt(), new ReplyText("nu pot sa scriu in engleza mi e frica de el"));
        eventually(() -> assertThat(facts(reference).judged().otherLanguage()).isTrue());
        var facts = facts(reference);
        assertThat(facts.level()).isEqualTo(Level.TWO);
        assertThat(facts.judged().reasons()).anyMatch(reason -> reason.contains("Romanian"));
        assertThat(Deadline.of(facts, responseTimes).orElseThrow().what()).isEqualTo("first look");
        assertThat(Deadline.of(facts, responseTimes).orElseThrow().until())
                .isEqualTo(facts.times().clocksFrom().plus(Duration.ofMinutes(15)));
        OFFICER.run(() -> desk.open(reference));
        assertThat(Deadline.of(facts(reference), responseTimes).orElseThrow().what())
                .as("the message was seen")
                .isEqualTo("reply");
    }

    @Test
    void whatBecomesUrgentByItsLanguageHasTheWholeOfItsTime() {
        var filed = reported(DangerAnswer.UNSURE);
        var reference = filed.reference();
        database.sql("update triage_case set clocks_from = clocks_from - interval 2 hour where reference = ?")
                .param(reference)
                .update();
        var before = facts(reference).times().clocksFrom();
        reports.answer(filed.receipt(), new ReplyText("мені дуже страшно"));
        eventually(() -> assertThat(facts(reference).judged().otherLanguage()).isTrue());
        assertThat(facts(reference).times().clocksFrom()).isAfter(before);
    }

    private Filed told(String words) {
        var filed = reports.receive(new NewReport(
                UUID.randomUUID().toString(), Door.FORM, Map.of(Field.WHAT, words), Dangers.UNSAID, "", ""));
        eventually(() -> assertThat(cases.findById(filed.reference())).isPresent());
        return filed;
    }
}
