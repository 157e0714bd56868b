package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.triage.CaseSearch.CaseQuery;
import org.thinkuknow.triage.Closing.Outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;

/** Cases are found again, open and closed. */
class CaseSearchIT extends TriageDesk {

    @Autowired
    private CaseSearch search;

    @Test
    void aCaseIsFoundByItsDayLevelStateOwnerAndAgencyAndNotByAnother() {
        var reference = referred();
        movedTo(reference, "2019-05-04 12:00:00");
        assertThat(found("2019-05-04", Level.ONE, CaseState.REFERRED, "demo-officer", "kent p"))
                .containsExactly(reference);
        assertThat(found("2019-05-04", null, null, "", "")).containsExactly(reference);
        assertThat(found("2019-05-05", null, null, "", "")).isEmpty();
        assertThat(found("2019-05-04", Level.TWO, null, "", "")).isEmpty();
        assertThat(found("2019-05-04", null, CaseState.CLOSED, "", "")).isEmpty();
        assertThat(found("2019-05-04", null, null, "demo-officer-2", "")).isEmpty();
        assertThat(found("2019-05-04", null, null, "", "%"))
                .as("a sign of the query language is a sign like any other")
                .isEmpty();
    }

    @Test
    void aClosedCaseIsFoundToo() {
        var reference = reported(DangerAnswer.UNSURE).reference();
        OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.TWO, "");
            work.close(reference, Closing.unanswered(Outcome.ADVICE_GIVEN, "there is nothing to answer"), 0);
        });
        movedTo(reference, "2019-06-07 12:00:00");
        assertThat(found("2019-06-07", null, CaseState.CLOSED, "", "")).containsExactly(reference);
    }

    @Test
    void aCaseIsFoundByHowItsReferenceBeginsWhateverTheDay() {
        var reference = reported(DangerAnswer.UNSURE).reference();
        movedTo(reference, "2019-07-08 12:00:00");
        assertThat(withReference(reference.substring(0, reference.length() - 1).toLowerCase(Locale.ROOT)))
                .contains(reference);
        assertThat(withReference(reference + "X")).isEmpty();
        assertThat(withReference("%")).isEmpty();
        assertThat(withReference("日本")).isEmpty();
    }

    @Test
    void aSpanOfMoreThanAYearIsRefused() {
        assertThatThrownBy(
                        () -> new CaseQuery(LocalDate.of(2019, 1, 1), LocalDate.of(2021, 1, 1), null, null, "", "", ""))
                .isInstanceOf(TriageRefused.class)
                .hasMessageContaining("a year apart");
        assertThat(new CaseQuery(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1), null, null, "", "", "").to())
                .isEqualTo("2020-01-01");
    }

    private List<String> withReference(String beginning) {
        var on = LocalDate.of(2020, 1, 1);
        return OFFICER.get(() -> search.find(new CaseQuery(on, on, null, null, "", "", beginning))).stream()
                .map(each -> each.facts().reference())
                .toList();
    }

    private void movedTo(String reference, String when) {
        database.sql("update triage_case set received_at = ? where reference = ?")
                .params(when, reference)
                .update();
    }

    private List<String> found(String day, Level level, CaseState state, String owner, String agency) {
        var on = LocalDate.parse(day);
        return OFFICER.get(() -> search.find(new CaseQuery(on, on, level, state, owner, agency, ""))).stream()
                .map(each -> each.facts().reference())
                .toList();
    }
}
