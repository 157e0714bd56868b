package org.thinkuknow.report.web;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.thinkuknow.report.Complaint;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.report.Reports;
import org.thinkuknow.report.Submissions;
import org.thinkuknow.report.WroteMuch;
import org.thinkuknow.support.ChildWords;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** Where a form leads that was sent: to the receipt, or back with what was typed and a word on what to do. */
class SendingPagesTest {

    private static final String WORDS = ChildWords.of("she sends me scary pictures");
    private static final Filed FILED = new Filed("R", "apple bear cake door egg");
    private static final Dangers ANSWERED = new Dangers(DangerAnswer.NO, DangerAnswer.NO, DangerAnswer.UNSAID);

    private final Reports reports = mock(Reports.class);
    private final Submissions submissions = mock(Submissions.class);
    private final FormPages pages = mock(FormPages.class);
    private final BlankForms blank = mock(BlankForms.class);
    private final ReportPage form = new ReportPage(reports, submissions, pages, blank);
    private final MorePage more = new MorePage(reports, submissions, pages);
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    SendingPagesTest() throws Exception {
        when(submissions.issue()).thenReturn("new");
        when(submissions.isGood("good")).thenReturn(true);
        when(submissions.isOurs("good")).thenReturn(true);
        when(submissions.isOurs("old")).thenReturn(true);
        when(reports.receive(any())).thenReturn(FILED);
        when(reports.sentWith(anyString())).thenReturn(Optional.of(FILED));
        when(reports.look("R"))
                .thenReturn(new FiledReport(
                        "R",
                        Door.FORM,
                        Instant.EPOCH,
                        ANSWERED,
                        ReportStatus.RECEIVED,
                        Map.of(Field.WHAT, WORDS, Field.NAME, "Sam"),
                        List.of()));
        when(pages.form(any(), anyString(), anyMap(), anyString(), any()))
                .thenAnswer(call -> "form %s %s %s"
                        .formatted(
                                call.getArgument(1),
                                call.<Map<Field, Complaint>>getArgument(2).keySet(),
                                call.getArgument(3)));
        when(blank.receipt(any(), anyString(), any(), any()))
                .thenAnswer(call -> ("receipt " + call.getArgument(1)).getBytes(StandardCharsets.UTF_8));
        when(pages.receipt(any(), anyString(), anyList(), any(), anyMap(), anyMap(), anyString(), any()))
                .thenAnswer(call -> "questions %s, %s, %s, %s, %s"
                        .formatted(
                                call.getArgument(1),
                                call.<List<Field>>getArgument(2).contains(Field.NAME) ? "all" : "the open ones",
                                call.getArgument(3).equals(ANSWERED) ? "answered" : "unsaid",
                                call.<Map<Field, Complaint>>getArgument(5).keySet(),
                                call.getArgument(6)));
    }

    @Test
    void inAnotherLanguageItKeepsItsStampWhileThatIsGood() {
        assertThat(form.again(sent(Map.of("submission", "good", "what", WORDS)), model))
                .isEqualTo("form good [] ");
        assertThat(model).containsEntry("untouched", false);
        assertThat(form.again(sent(Map.of("submission", "forged")), model)).isEqualTo("form new [] ");
    }

    @Test
    void whatIsSentLeadsToTheReceipt() throws Exception {
        assertThat(send("good", WORDS))
                .asInstanceOf(type(ResponseEntity.class))
                .extracting(ResponseEntity::getBody)
                .isEqualTo("receipt apple bear cake door egg".getBytes(StandardCharsets.UTF_8));
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void anOldStampIsReplacedAndNothingIsStored() throws Exception {
        assertThat(send("old", WORDS)).isEqualTo("form new [] stale");
        assertThat(response.getStatus()).isEqualTo(422);
        verify(reports, never()).receive(any());
    }

    @Test
    void whatCannotStayAsItIsIsSaidFieldByField() throws Exception {
        assertThat(send("good", "")).isEqualTo("form good [WHAT] ");
        assertThat(response.getStatus()).isEqualTo(422);
    }

    @Test
    void withTheDatabaseAwayTheFormComesBack() throws Exception {
        when(reports.receive(any())).thenThrow(new DataAccessResourceFailureException("away"));
        assertThat(send("good", WORDS)).isEqualTo("form good [] notKept");
        assertThat(response.getStatus()).isEqualTo(503);
    }

    @Test
    void whatIsAddedJoinsTheReportAndOnlyTheOpenQuestionsAreAskedAgain() {
        assertThat(add(Map.of("submission", "good", "place", "Leeds")))
                .isEqualTo("questions apple bear cake door egg, the open ones, answered, [], ");
        assertThat(model).containsEntry("added", true);
        assertThat(response.getStatus()).isEqualTo(200);
        verify(reports).add(any());
        add(Map.of("submission", "good"));
        assertThat(model).containsEntry("added", false);
    }

    @Test
    void onALaterDayTheFiveWordsAreNotTold() {
        assertThat(add(Map.of("submission", "old", "place", "Leeds")))
                .isEqualTo("questions , the open ones, answered, [], ");
    }

    @Test
    void drawnAgainInAnotherLanguageItAddsNothing() {
        assertThat(add(Map.of("submission", "good", "place", "Leeds", "redraw", "yes")))
                .isEqualTo("questions apple bear cake door egg, the open ones, answered, [], ");
        verify(reports, never()).add(any());
    }

    @Test
    void whatIsAddedToNoReportIsTakenAsANewOne() {
        when(reports.sentWith("good")).thenReturn(Optional.empty());
        assertThat(add(Map.of("submission", "forged", "name", "Sam"))).isEqualTo("form new [] more.notFound");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(add(Map.of("submission", "good", "redraw", "yes"))).isEqualTo("form new [] more.notFound");
    }

    @Test
    void whatHasToBeMendedIsAskedAgain() {
        assertThat(add(Map.of("submission", "good", "name", "x".repeat(201))))
                .isEqualTo("questions apple bear cake door egg, all, answered, [NAME], ");
        assertThat(response.getStatus()).isEqualTo(422);
    }

    @Test
    void whatCannotBeTakenNowStaysOnThePage() {
        when(reports.add(any())).thenThrow(mock(WroteMuch.class));
        assertThat(add(Map.of("submission", "good", "name", "Sam")))
                .isEqualTo("questions , all, unsaid, [], wroteMuch");
        assertThat(response.getStatus()).isEqualTo(429);
        when(reports.sentWith("good")).thenThrow(new DataAccessResourceFailureException("away"));
        assertThat(add(Map.of("submission", "good", "name", "Sam")))
                .isEqualTo("questions , all, unsaid, [], more.notKept");
    }

    @Test
    void withTheDatabaseAwayNothingCountsAsAdded() {
        when(reports.sentWith("good")).thenThrow(new DataAccessResourceFailureException("away"));
        add(Map.of("submission", "good", "name", "Sam"));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(model).doesNotContainKey("added");
    }

    private Object send(String submission, String what) throws Exception {
        return form.send(
                sent(Map.of("submission", submission, "what", what)), model, new MockHttpServletRequest(), response);
    }

    private String add(Map<String, String> typed) {
        return more.add(sent(typed), model, response);
    }

    private static MultiValueMap<String, String> sent(Map<String, String> typed) {
        var sent = new LinkedMultiValueMap<String, String>();
        typed.forEach(sent::add);
        return sent;
    }
}
