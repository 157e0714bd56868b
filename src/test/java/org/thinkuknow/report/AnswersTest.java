package org.thinkuknow.report;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thinkuknow.support.ChildWords;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.thinkuknow.report.MemoryReports.NOW;
import static org.thinkuknow.report.MemoryReports.told;

/** What a child and the centre write to each other, how far a report has come, and what is left once it is erased. */
class AnswersTest {

    private static final ReplyText HELLO = new ReplyText(ChildWords.of("are you there"));

    private final MemoryReports memory = new MemoryReports();
    private final Reports reports = memory.reports;
    private final FinishedReports finished =
            new FinishedReports(memory.stored, memory.messages, memory.events, memory.clock);
    private String reference = "";
    private String receipt = "";

    @BeforeEach
    void aReportIsStored() {
        var filed = reports.receive(told("one"));
        reference = filed.reference();
        receipt = filed.receipt();
        memory.recorded.clear();
        memory.published.clear();
    }

    @Test
    void whoeverHoldsTheReceiptWritesAndADoubleClickIsOneMessage() {
        reports.answer(receipt, HELLO);
        reports.answer(receipt, HELLO);
        assertThat(reports.look(reference).messages()).singleElement().satisfies(message -> {
            assertThat(message.author()).isEqualTo(Author.CHILD);
            assertThat(message.sentAt()).isEqualTo(NOW);
            assertThat(message.text()).isEqualTo(HELLO.text());
        });
        assertThat(memory.recorded)
                .containsExactly("(holder of the receipt) wrote " + reference + ": message to the centre");
        assertThat(memory.published).containsExactly(new ChildAnswered(reference, false));
        assertThatThrownBy(() -> reports.answer("apple bear cake door egg", HELLO))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theSameWordsAfterOthersOrOfAnotherAreAMessageAgain() {
        reports.answer(receipt, HELLO);
        reports.reply(reference, HELLO);
        reports.answer(receipt, HELLO);
        assertThat(reports.look(reference).messages())
                .extracting(FiledReport.SentMessage::author)
                .containsExactly(Author.CHILD, Author.CENTRE, Author.CHILD);
    }

    @Test
    void anOfficerWritesToTheChildOnce() {
        reports.reply(reference, HELLO);
        assertThat(memory.recorded).hasSize(1);
        reports.reply(reference, HELLO);
        assertThat(memory.recorded).containsExactly("wrote " + reference + ": message to the child");
        assertThat(memory.published).containsExactly(new CentreWrote(reference));
        assertThatThrownBy(() -> reports.reply("NONE", HELLO)).hasMessage("No report NONE");
    }

    @Test
    void whatComesByAnotherDoorIsOnePieceOfNewsHoweverManyMessages() {
        reports.addAnswers(reference, Door.EMAIL, List.of(HELLO, new ReplyText("second")));
        assertThat(reports.look(reference).messages()).hasSize(2);
        assertThat(memory.recorded)
                .containsExactly("(holder of the receipt) wrote " + reference + ": message to the centre by "
                        + Door.EMAIL.words());
        assertThat(memory.published).containsExactly(new ChildAnswered(reference, false));
        reports.addAnswers(reference, Door.EMAIL, List.of(new ReplyText("second")));
        assertThat(memory.published).as("sent twice").hasSize(1);
    }

    @Test
    void whoWritesVeryMuchWithinAnHourIsAskedToWait() {
        when(memory.messages.countByReportAndAuthorAndSentAtAfter(
                        eq(reference), eq(Author.CHILD), eq(NOW.minusSeconds(3600))))
                .thenReturn(WroteMuch.MOST_AN_HOUR - 1, WroteMuch.MOST_AN_HOUR);
        reports.answer(receipt, HELLO);
        assertThatThrownBy(() -> reports.answer(receipt, new ReplyText("once more")))
                .isInstanceOf(WroteMuch.class);
        assertThatThrownBy(() -> reports.add(new Addition("one", Map.of(), Dangers.UNSAID)))
                .isInstanceOf(WroteMuch.class);
        assertThat(reports.look(reference).messages()).hasSize(1);
    }

    @Test
    void whatIsFinishedIsNewsAndBeginsAnewWhenTheChildWrites() {
        reports.moveTo(reference, ReportStatus.HELP_ASKED);
        assertThat(memory.published).isEmpty();
        reports.moveTo(reference, ReportStatus.FINISHED);
        assertThat(memory.published).containsExactly(new CentreFinished(reference, NOW));
        assertThat(memory.found(reference).finished()).isEqualTo(new FinishedReport(reference, NOW));
        reports.answer(receipt, HELLO);
        assertThat(finished.lock(reference)).contains(ReportStatus.RECEIVED);
        assertThat(memory.found(reference)).hasFieldOrPropertyWithValue("finishedAt", null);
        reports.moveTo(reference, ReportStatus.HELP_ASKED);
        reports.addAnswers(reference, Door.EMAIL, List.of(new ReplyText("second")));
        assertThat(finished.lock(reference))
                .as("help that is asked for goes on")
                .contains(ReportStatus.HELP_ASKED);
    }

    @Test
    void whatIsFinishedBeginsAnewAlsoByAnotherDoor() {
        reports.moveTo(reference, ReportStatus.FINISHED);
        reports.addAnswers(reference, Door.EMAIL, List.of(HELLO));
        assertThat(finished.lock(reference)).contains(ReportStatus.RECEIVED);
    }

    @Test
    void whatWasFinishedAndMovesOnIsNoLongerFinished() {
        reports.moveTo(reference, ReportStatus.FINISHED);
        reports.moveTo(reference, ReportStatus.RECEIVED);
        assertThat(memory.found(reference)).hasFieldOrPropertyWithValue("finishedAt", null);
    }

    @Test
    void onceErasedNoWordIsLeftAndOnlyTheChildBeginsAnew() {
        reports.answer(receipt, HELLO);
        reports.moveTo(reference, ReportStatus.FINISHED);
        memory.published.clear();
        var rows = finished.erase(reference);
        assertThat(rows).hasToString("messages 1, report 1");
        assertThat(memory.published).containsExactly(new ReportErased(reference, rows));
        assertThat(reports.look(reference).words()).isEmpty();
        assertThat(reports.look(reference).messages()).isEmpty();
        assertThat(memory.found(reference)).hasFieldOrPropertyWithValue("erasedAt", NOW);
        reports.moveTo(reference, ReportStatus.BEING_READ);
        assertThat(finished.lock(reference)).contains(ReportStatus.ERASED);
        reports.add(new Addition("one", Map.of(Field.WHAT, "more"), Dangers.UNSAID));
        assertThat(finished.lock(reference)).contains(ReportStatus.RECEIVED);
        assertThat(reports.look(reference).words()).isEqualTo(Map.of(Field.WHAT, "more"));
    }

    @Test
    void finishedReportsAreGivenInTheOrderOfTheirEnd() {
        var after = new FinishedReport("", NOW.minusSeconds(60));
        reports.moveTo(reference, ReportStatus.FINISHED);
        when(memory.stored.finishedBy(eq(NOW), eq(after.finishedAt()), eq(""), any()))
                .thenReturn(List.of(memory.found(reference)));
        when(memory.stored.lockFinishedIfFree(reference))
                .thenReturn(Optional.of(memory.found(reference)))
                .thenReturn(Optional.empty());
        assertThat(finished.finishedBy(NOW, after, 10)).containsExactly(new FinishedReport(reference, NOW));
        assertThat(finished.lockIfFree(reference)).contains(new FinishedReport(reference, NOW));
        assertThat(finished.lockIfFree(reference)).as("others have it").isEmpty();
        assertThat(finished.lock("NONE")).isEmpty();
        when(memory.stored.referencesAfter(eq(""), any())).thenReturn(List.of(reference));
        assertThat(new KeptReports(memory.stored).after("", 10)).containsExactly(reference);
    }
}
