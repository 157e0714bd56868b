package org.thinkuknow.report.web;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.LinkedMultiValueMap;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.FiledReport.SentMessage;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.report.Reports;
import org.thinkuknow.report.WroteMuch;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.translation.Words;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** What five words open, and what is said, with everything that was typed, where they open nothing. */
class ReplyPageTest {

    private static final String RIGHT = "apple bear cake door egg";
    private static final String WORDS = ChildWords.of("are you there");
    private static final FiledReport REPORT = report(70);
    private static final FiledReport ANSWERED = report(1);

    private final Reports reports = mock(Reports.class);
    private final ReceiptGuesses guesses = mock(ReceiptGuesses.class);
    private final PageFrame frame = mock(PageFrame.class);
    private final LookAgain lookAgain = mock(LookAgain.class);
    private final AskedOnPage asked = mock(AskedOnPage.class);
    private final ReplyPage page = new ReplyPage(
            reports,
            guesses,
            frame,
            new StatusPage(frame, mock(FormPages.class), lookAgain, asked, mock(NotesOnDevice.class)),
            asked);
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final LinkedMultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    ReplyPageTest() {
        var words = mock(Words.class);
        when(words.get(anyString())).thenAnswer(call -> "words of " + call.getArgument(0));
        when(frame.fill(anyString(), anyString(), any())).thenReturn(words);
        when(frame.words(anyString())).thenReturn(words);
        when(reports.readWithReceipt(anyString())).thenReturn(Optional.empty());
        when(reports.readWithReceipt(RIGHT)).thenReturn(Optional.of(REPORT), Optional.of(ANSWERED));
    }

    @Test
    void thePageAsksForTheFiveWords() {
        assertThat(page.ask("ro", model)).isEqualTo("report/reply");
        assertThat(model).containsEntry("receipt", "").containsEntry("problem", "");
        verify(frame).fill("ro", "/report/reply?redraw=asked", model);
    }

    @Test
    void theRightWordsShowTheNewestOfWhatWasWritten() {
        assertThat(open(RIGHT, null, "")).isEqualTo("report/messages");
        assertThat(((FiledReport) model.get("report")).messages()).hasSize(60);
        assertThat(model).containsEntry("receipt", RIGHT).doesNotContainKeys("sent", "problem");
        verify(lookAgain).whileWaiting(eq(REPORT), any(), any(), any());
        assertThat(response.getStatus()).isEqualTo(200);
        verify(frame).fill("", "/report/reply?redraw=opened", model);
        verify(guesses, never()).wrong(any());
    }

    @Test
    void wordsThatOpenNothingAreCountedAndWhatWasTypedStays() {
        assertThat(open("other words", WORDS, "")).isEqualTo("report/reply");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(model).containsEntry("problem", "words of reply.unknown").containsEntry("kept", WORDS);
        verify(guesses).wrong(request.getRemoteAddr());
    }

    @Test
    void anAnswerIsTakenAndShown() {
        assertThat(open(RIGHT, WORDS, "")).isEqualTo("report/messages");
        verify(reports).answer(RIGHT, new ReplyText(WORDS));
        assertThat(model).containsEntry("sent", true).containsEntry("report", ANSWERED);
    }

    @Test
    void anAnswerThatCannotBeTakenComesBack() {
        assertThat(open(RIGHT, " ", "")).isEqualTo("report/messages");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(model).containsEntry("problem", "words of reply.empty").containsEntry("kept", " ");
        open(RIGHT, ChildWords.ofLength(10_001, "x"), "");
        assertThat(model).containsEntry("problem", "words of reply.long").doesNotContainKey("sent");
        verify(reports, never()).answer(any(), any());
    }

    @Test
    void whoWroteVeryMuchIsAskedToWait() {
        doThrow(mock(WroteMuch.class)).when(reports).answer(any(), any());
        assertThat(open(RIGHT, WORDS, "")).isEqualTo("report/messages");
        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(model).containsEntry("problem", "words of wroteMuch").containsEntry("kept", WORDS);
    }

    @Test
    void aPageThatIsOnlyDrawnAgainSendsNothing() {
        assertThat(open(RIGHT, WORDS, "asked")).isEqualTo("report/reply");
        verify(reports, never()).readWithReceipt(any());
        assertThat(open(RIGHT, WORDS, "opened")).isEqualTo("report/messages");
        verify(reports, never()).answer(any(), any());
        assertThat(model).containsEntry("kept", WORDS).containsEntry("receipt", RIGHT);
    }

    @Test
    void whetherItHelpedIsHeardAndSoIsWhatIsTooLong() {
        sent.add("helped", "no");
        assertThat(open(RIGHT, null, "")).isEqualTo("report/messages");
        verify(asked).take(RIGHT, sent, model);
        verify(asked).ask(eq(ANSWERED), any(), any());
        verify(reports, never()).answer(any(), any());
        doThrow(new IllegalArgumentException()).when(asked).take(any(), any(), any());
        open(RIGHT, null, "");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(model).containsEntry("lineProblem", "words of reply.long");
    }

    @Test
    void whoWouldWaitBehindManyOthersIsToldSo() {
        request.setAttribute(ReceiptDoor.BUSY, true);
        assertThat(open(RIGHT, WORDS, "")).isEqualTo("report/reply");
        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(model).containsEntry("problem", "words of reply.busy").containsEntry("kept", WORDS);
        verify(reports, never()).readWithReceipt(any());
    }

    @Test
    void withTheDatabaseAwayWhatWasTypedStays() {
        when(reports.readWithReceipt(RIGHT)).thenThrow(new DataAccessResourceFailureException("away"));
        assertThat(open(RIGHT, WORDS, "")).isEqualTo("report/reply");
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(model).containsEntry("problem", "words of reply.notNow").containsEntry("kept", WORDS);
    }

    private String open(String receipt, String answer, String redraw) {
        return page.open(receipt, Optional.ofNullable(answer), "", redraw, sent, model, request, response);
    }

    private static FiledReport report(int messages) {
        return new FiledReport(
                "R",
                Door.FORM,
                Instant.EPOCH,
                Dangers.UNSAID,
                ReportStatus.RECEIVED,
                Map.of(),
                Collections.nCopies(messages, new SentMessage(Author.CHILD, Instant.EPOCH, WORDS)));
    }
}
