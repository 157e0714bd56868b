package org.thinkuknow.report;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thinkuknow.report.HelpedRows.Asked;
import org.thinkuknow.support.ChildWords;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.thinkuknow.report.MemoryReports.NOW;
import static org.thinkuknow.report.MemoryReports.told;

/** Whom we ask whether it helped, when, for how long, and what follows from an answer. */
class AfterwardsTest {

    private static final String LINE = ChildWords.of("he stopped writing to me");
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private final MemoryReports memory = new MemoryReports();
    private final Map<String, Asked> asked = new HashMap<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final AskedAfterwards ended = mock(AskedAfterwards.class);
    private final Afterwards afterwards = afterwards();
    private String reference = "";
    private String receipt = "";

    private Afterwards afterwards() {
        var rows = mock(HelpedRows.class);
        when(rows.of(anyString())).thenAnswer(call -> Optional.ofNullable(asked.get(call.<String>getArgument(0))));
        doAnswer(call -> asked.putIfAbsent(call.getArgument(0), new Asked(null, null)))
                .when(rows)
                .ask(anyString(), any());
        doAnswer(call -> asked.compute(
                        call.getArgument(0),
                        (key, before) -> new Asked(
                                call.getArgument(1),
                                Objects.requireNonNullElse(
                                        Objects.requireNonNull(before).answeredAt(), call.getArgument(2)))))
                .when(rows)
                .answer(anyString(), any(), any());
        var clock = mock(Clock.class);
        when(clock.instant()).thenAnswer(call -> now.get());
        return new Afterwards(
                memory.stored,
                rows,
                ended,
                memory.correspondence,
                memory.receipts,
                new AfterwardsTimes(TWO_WEEKS, Duration.ofDays(1)),
                memory.audit,
                memory.events,
                clock);
    }

    @BeforeEach
    void aCaseHasEnded() {
        var filed = memory.reports.receive(told("one"));
        reference = filed.reference();
        receipt = filed.receipt();
        memory.reports.moveTo(reference, ReportStatus.FINISHED);
        when(ended.canBeAsked(anyString())).thenReturn(true);
        memory.recorded.clear();
        memory.published.clear();
    }

    @Test
    void twoWeeksAfterTheEndAndNotBefore() {
        after(TWO_WEEKS.minusSeconds(1));
        assertThat(afterwards.of(reference)).isEmpty();
        after(TWO_WEEKS);
        assertThat(afterwards.of(reference)).contains(new Afterwards.Question(null, false));
    }

    @Test
    void neverOfACaseThatWasForOthersOrIsOpenOrErased() {
        after(TWO_WEEKS);
        when(ended.canBeAsked(anyString())).thenReturn(false);
        assertThat(afterwards.of(reference)).isEmpty();
        when(ended.canBeAsked(anyString())).thenReturn(true);
        memory.reports.moveTo(reference, ReportStatus.BEING_READ);
        assertThat(afterwards.of(reference)).isEmpty();
        memory.reports.moveTo(reference, ReportStatus.FINISHED);
        assertThat(afterwards.of(reference)).as("contrast").isPresent();
        memory.found(reference).erase(NOW);
        assertThat(afterwards.of(reference)).isEmpty();
    }

    @Test
    void anAnswerAloneOpensNothingAndCanBeChangedForADay() {
        ask();
        assertThat(afterwards.answer(receipt, Helped.YES, " ")).isTrue();
        assertThat(memory.recorded)
                .containsExactly("(holder of the receipt) answered " + reference + ": whether it helped");
        assertThat(memory.published).isEmpty();
        after(TWO_WEEKS.plusHours(23));
        assertThat(afterwards.of(reference)).contains(new Afterwards.Question(Helped.YES, false));
        assertThat(afterwards.answer(receipt, Helped.NO, "")).isTrue();
        assertThat(afterwards.of(reference)).contains(new Afterwards.Question(Helped.NO, true));
        after(TWO_WEEKS.plusHours(24));
        assertThat(afterwards.of(reference)).as("once").isEmpty();
        assertThat(afterwards.answer(receipt, Helped.BIT, LINE)).isFalse();
        assertThat(afterwards.lookAgain(receipt)).isFalse();
        assertThat(asked.get(reference)).extracting(Asked::answer).isEqualTo(Helped.NO);
        assertThat(memory.published).isEmpty();
    }

    @Test
    void whatIsWrittenWithItIsAMessageOfItsOwnKindThatSomebodyReads() {
        ask();
        afterwards.answer(receipt, Helped.BIT, LINE);
        afterwards.answer(receipt, Helped.BIT, LINE);
        assertThat(memory.reports.look(reference).messages()).singleElement().satisfies(message -> {
            assertThat(message.text()).isEqualTo(LINE);
            assertThat(message.from()).isEqualTo("Who reported, asked whether it helped: it helped a bit");
        });
        assertThat(memory.published).as("a double press is one").containsExactly(new ChildAnswered(reference, false));
        assertThat(memory.reports.look(reference).progress()).isEqualTo(ReportStatus.RECEIVED);
    }

    @Test
    void whomItDidNotHelpCanHaveSomebodyLookAgainOnce() {
        ask();
        assertThat(afterwards.lookAgain(receipt)).as("nobody said no").isFalse();
        afterwards.answer(receipt, Helped.NO, "");
        assertThat(afterwards.lookAgain(receipt)).isTrue();
        afterwards.lookAgain(receipt);
        assertThat(memory.published).containsExactly(new ChildAnswered(reference, false));
        assertThat(memory.recorded)
                .contains("(holder of the receipt) wrote " + reference
                        + ": message to the centre, asked whether it helped");
        assertThat(afterwards.of(reference)).contains(new Afterwards.Question(Helped.NO, false));
    }

    @Test
    void forgedWordsAndAnswersThatNobodyAskedForChangeNothing() {
        after(TWO_WEEKS);
        assertThat(afterwards.answer(receipt, Helped.YES, LINE))
                .as("never asked")
                .isFalse();
        assertThatThrownBy(() -> afterwards.answer("apple bear cake door egg", Helped.YES, LINE))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> afterwards.lookAgain("apple bear cake door egg"))
                .isInstanceOf(NoSuchElementException.class);
        ask();
        assertThatThrownBy(() -> afterwards.answer(receipt, Helped.NO, ChildWords.ofLength(10_001, "a")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(memory.reports.look(reference).messages()).isEmpty();
        assertThat(Helped.of("maybe")).isEmpty();
        assertThat(Helped.of("no")).contains(Helped.NO);
    }

    @Test
    void timesThatRunBackwardsAreRefused() {
        assertThatThrownBy(() -> new AfterwardsTimes(Duration.ofDays(-1), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void ask() {
        after(TWO_WEEKS);
        assertThat(afterwards.of(reference)).isPresent();
    }

    private void after(Duration time) {
        now.set(NOW.plus(time));
    }
}
