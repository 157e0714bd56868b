package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.Closing.Outcome;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** An officer sees with whom a case shares something, and finds cases by it. */
class CaseTiesIT extends TriageDesk {

    @Autowired
    private CaseTies ties;

    @Autowired
    private CaseFinding finding;

    private final String number = "7700" + String.valueOf(System.nanoTime()).substring(0, 6);

    @Test
    void aNumberTiesStronglyAndATownWeakly() {
        var town = "Town" + number;
        var one = told("call me on 0" + number, Map.of(Field.PLACE, town));
        var two = told("he rang from +44 " + number, Map.of());
        var three = told("he is rude", Map.of(Field.PLACE, town.toUpperCase(Locale.ROOT)));
        var found = OFFICER.get(() -> ties.of(reports.look(one)));
        assertThat(found.strong()).singleElement().satisfies(tie -> {
            assertThat(tie.written()).isEqualTo("0" + number);
            assertThat(tie.others()).extracting(CaseFacts::reference).containsExactly(two);
        });
        assertThat(found.weak())
                .singleElement()
                .satisfies(tie -> assertThat(tie.others())
                        .extracting(CaseFacts::reference)
                        .containsExactly(three));
        assertThat(found.cases()).isEqualTo(2);
        assertThat(found.toString()).doesNotContain(number);
    }

    @Test
    void openAndClosedCasesAreFoundAndThatSomebodyLookedIsWrittenDownButNotForWhat() {
        var open = told("call me on 0" + number, Map.of());
        var closed = told("he rang from 0044 " + number, Map.of());
        OFFICER.run(() -> {
            work.claim(closed);
            work.assess(closed, Level.THREE, "advice");
            work.close(closed, Closing.unanswered(Outcome.ADVICE_GIVEN, "there is nothing to answer"), 0);
        });
        assertThat(OFFICER.get(() -> finding.find("+44 (0)" + number).cases()))
                .extracting(each -> each.queued().facts().reference())
                .containsExactlyInAnyOrder(open, closed);
        assertThat(audit.of("cases"))
                .last()
                .extracting(Recorded::act, Recorded::detail)
                .containsExactly("searched", "by telephone");
        assertThat(audit.of("cases").toString()).doesNotContain(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "😀😀😀", "a", "\u202e\u202c"})
    void whatCanBeNoIdentifierIsSaidKindly(String typed) {
        assertThatThrownBy(() -> OFFICER.run(() -> finding.find(typed)))
                .isInstanceOf(TriageRefused.class)
                .hasMessageContaining("can be looked for");
        assertThatThrownBy(() -> OFFICER.run(() -> finding.find("x".repeat(10_000))))
                .isInstanceOf(TriageRefused.class);
    }

    private String told(String what, Map<Field, String> more) {
        var words = new HashMap<>(more);
        words.put(Field.WHAT, ChildWords.of(what));
        var reference = reports.receive(
                        new NewReport(UUID.randomUUID().toString(), Door.FORM, words, Dangers.UNSAID, "", ""))
                .reference();
        eventually(() -> {
            assertThat(cases.findById(reference)).isPresent();
            assertThat(database.sql("select count(*) from link_report where reference = ?")
                            .param(reference)
                            .query(Integer.class)
                            .single())
                    .isOne();
        });
        return reference;
    }
}
