package org.thinkuknow.triage.ui;

import com.vaadin.flow.router.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.Door;
import org.thinkuknow.triage.CaseQueue.QueueFilter;
import org.thinkuknow.triage.CaseQueue.QueueFilter.Order;
import org.thinkuknow.triage.CaseQueue.QueueFilter.Waits;
import org.thinkuknow.triage.CaseQueue.QueueFilter.Whose;
import org.thinkuknow.triage.CaseState;

import static org.assertj.core.api.Assertions.assertThat;

/** What an officer chose to see stands in the address, and is read from it. */
class QueueChoiceTest {

    @Test
    void whatIsChosenIsReadFromTheAddressThatItGives() {
        var chosen = new QueueChoice(new QueueFilter(
                Level.TWO, Whose.MINE, CaseState.REFERRED, Door.EMAIL, true, Waits.SECOND_OFFICER, Order.NEWEST));
        assertThat(chosen.query())
                .isEqualTo("?level=two&whose=mine&state=referred&by=email&waits=second-officer&overdue&order=newest");
        assertThat(read(chosen.query())).isEqualTo(chosen);
        for (var whose : Whose.values()) {
            var of = new QueueChoice(new QueueFilter(whose, null, null, false, Order.NEXT_DEADLINE));
            assertThat(read(of.query())).isEqualTo(of);
        }
    }

    @Test
    void everythingHasAnAddressWithoutMore() {
        assertThat(QueueChoice.ALL.query()).isEmpty();
        assertThat(read("")).isEqualTo(QueueChoice.ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?whose=everybody's",
                "?state=%3Cscript%3E",
                "?level=9&by=&order=up",
                "?nothing",
                "?waits=second-officer%00"
            })
    void whatNobodyUnderstandsIsLeftOut(String query) {
        assertThat(read(query)).isEqualTo(QueueChoice.ALL);
    }

    private static QueueChoice read(String query) {
        return QueueChoice.of(
                new Location("triage" + query).getQueryParameters().getParameters());
    }
}
