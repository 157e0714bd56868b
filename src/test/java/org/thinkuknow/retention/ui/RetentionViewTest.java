package org.thinkuknow.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thinkuknow.retention.Retention;
import org.thinkuknow.retention.RetentionRefused;
import org.thinkuknow.schedule.Doubt;
import org.thinkuknow.schedule.ErasingTally;
import org.thinkuknow.schedule.LastRun;
import org.thinkuknow.schedule.LastRuns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** The supervisor's page of what is kept and erased, its services played by the test. */
class RetentionViewTest {

    private static final Instant NOW = Instant.parse("2026-07-01T22:30:00Z");

    private final Retention retention = mock();
    private final LastRuns runs = mock();

    @BeforeEach
    void nothingIsThereYet() {
        when(retention.due()).thenReturn(List.of());
        when(retention.held()).thenReturn(List.of());
        when(retention.erased()).thenReturn(List.of());
        when(runs.all()).thenReturn(List.of());
    }

    @Test
    void emptyListsSayThatTheyAreEmpty() {
        var page = page();
        assertThat(page.text("due")).isEqualTo("Erased within 30 daysNothing is erased within 30 days.");
        assertThat(page.text("held")).isEqualTo("HeldNo report is held.");
        assertThat(page.text("erased")).isEqualTo("ErasedNothing has been erased yet.");
        assertThat(page.text("last-night")).isEqualTo("Last nightErasing has not run yet.");
        assertThat(page.has("clock-is-right")).isFalse();
    }

    @Test
    void eachLineSaysWhenAndWhyByTheDaysOfLondon() {
        when(retention.due())
                .thenReturn(List.of(
                        new Retention.DueReport("R-1", NOW, NOW.plusSeconds(3_600), "general: 84 months", false),
                        new Retention.DueReport("R-2", NOW, NOW, "level NONE: 12 months", true)));
        when(retention.held()).thenReturn(List.of(new Retention.HeldReport("R-2", "a court asks", "ada", NOW)));
        when(retention.erased())
                .thenReturn(List.of(new Retention.ErasedReport("R-3", NOW, NOW, "general: 84 months", "notes 2")));
        var page = page();
        assertThat(page.text("due"))
                .contains(
                        "R-1, finished 1 Jul 2026, due 2 Jul 2026 (general: 84 months)R-2",
                        "R-2, finished 1 Jul 2026, due 1 Jul 2026 (level NONE: 12 months), held");
        assertThat(page.text("held")).endsWith("R-2, by ada on 1 Jul 2026: a court asks");
        assertThat(page.text("erased"))
                .endsWith("R-3, erased 1 Jul 2026 (general: 84 months, counted from 1 Jul 2026): notes 2");
    }

    @Test
    void aHoldIsSetOrLiftedAndTheListsAreReadAnew() {
        var page = page();
        when(retention.held()).thenReturn(List.of(new Retention.HeldReport("R-1", "a court asks", "ada", NOW)));
        press(page, "hold", "a court asks");
        verify(retention).hold("R-1", "a court asks");
        assertThat(page.text("message")).isEqualTo("The report is held. It will not be erased.");
        assertThat(page.text("held")).contains("R-1, by ada");
        assertThat(page.find("hold-reason", TextArea.class).getValue())
                .as("not left on the screen")
                .isEmpty();
        press(page, "lift", "the court is done");
        verify(retention).lift("R-1", "the court is done");
        assertThat(page.text("message")).startsWith("The hold is lifted.");
    }

    @Test
    void aRefusalIsSaidAndTheReasonStaysToBeMended() {
        RetentionRefused refusal = mock();
        when(refusal.getMessage()).thenReturn("That report is held already.");
        doThrow(refusal).when(retention).hold("R-1", "a court asks");
        var page = page();
        press(page, "hold", "a court asks");
        assertThat(page.find("hold-reference", TextField.class).getErrorMessage())
                .isEqualTo("That report is held already.");
        assertThat(page.find("hold-reason", TextArea.class).getValue()).isEqualTo("a court asks");
    }

    @Test
    void aNightThatWentWellIsNotNotableAndOneThatLeftSomethingIs() {
        when(runs.all())
                .thenReturn(List.of(
                        new LastRun("Reports", NOW, new ErasingTally(4, 0), Optional.empty()),
                        new LastRun("Drafts", NOW, new ErasingTally(2, 1), Optional.empty())));
        var page = page();
        assertThat(lines(page))
                .extracting(line -> line.getElement().getText())
                .containsExactly(
                        "Reports, 1 Jul 2026 23:30: 4 erased.",
                        "Drafts, 1 Jul 2026 23:30: 2 erased; 1 could not be erased and will be tried again. "
                                + "The log says what kind of failure.");
        assertThat(lines(page))
                .extracting(line -> line.getElement().getClassList().contains("notable"))
                .containsExactly(false, true);
        assertThat(page.has("clock-is-right")).isFalse();
    }

    @Test
    void aDoubtedClockIsSaidToBeRightOnce() {
        doubted(Doubt.CLOCK_JUMPED);
        var page = page();
        assertThat(page.text("last-night")).contains("nothing was erased: the clock stands more than seven days after");
        assertThat(lines(page).getFirst().getElement().getClassList()).contains("notable");
        verify(runs, never()).theClockIsRight();
        page.click("clock-is-right");
        verify(runs).theClockIsRight();
        assertThat(page.text("message")).isEqualTo("Thank you. What is due is erased the next time.");
        assertThat(page.has("clock-is-right")).isFalse();
    }

    @Test
    void aDoubtThatNobodysWordCanSettleHasNoButton() {
        doubted(Doubt.CLOCKS_DIFFER);
        assertThat(page().has("clock-is-right")).isFalse();
    }

    @Test
    void itLooksLikeTheOtherRoomsAndReadsItsMessagesAloud() {
        doubted(Doubt.FAILED);
        when(retention.held()).thenReturn(List.of(new Retention.HeldReport("R-1", "a court asks", "ada", NOW)));
        var page = page();
        assertThat(page.root().getElement().getClassList()).contains("room");
        assertThat(page.find("message", Component.class).getElement().getAttribute("role"))
                .isEqualTo("status");
        assertThat(page.find("hold", Button.class)
                        .getParent()
                        .orElseThrow()
                        .getElement()
                        .getClassList())
                .contains("form");
        for (var list : List.of("last-night", "held")) {
            assertThat(page.find(list, Component.class)
                            .getChildren()
                            .toList()
                            .getLast()
                            .getElement()
                            .getClassList())
                    .contains("log");
        }
    }

    private void doubted(Doubt doubt) {
        when(runs.all()).thenReturn(List.of(new LastRun("Reports", NOW, ErasingTally.NOTHING, Optional.of(doubt))));
    }

    private Parts page() {
        return new Parts(new RetentionView(retention, runs));
    }

    private static List<Component> lines(Parts page) {
        return page.find("last-night", Component.class)
                .getChildren()
                .toList()
                .get(1)
                .getChildren()
                .toList();
    }

    private static void press(Parts page, String button, String reason) {
        page.find("hold-reference", TextField.class).setValue(" R-1 ");
        page.find("hold-reason", TextArea.class).setValue(reason);
        page.click(button);
    }
}
