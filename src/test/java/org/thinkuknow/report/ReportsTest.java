package org.thinkuknow.report;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.util.ReflectionTestUtils;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.vault.SealBroken;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;
import static org.thinkuknow.report.MemoryReports.NOW;
import static org.thinkuknow.report.MemoryReports.WORDS;
import static org.thinkuknow.report.MemoryReports.told;

/** What is kept of a report and of what follows, who reads it, and what others hear of it. */
class ReportsTest {

    private final MemoryReports memory = new MemoryReports();
    private final Reports reports = memory.reports;

    @Test
    void aReportIsStoredSealedAndOnlyItsReferenceGoesRound() {
        when(memory.glance.isUrgent(any())).thenReturn(true);
        var filed = reports.receive(told("one"));
        var report = memory.found(filed.reference());
        assertThat(new String(report.sealedWords())).doesNotContain(ChildWords.MARKER);
        assertThat(reports.look(filed.reference()).words()).isEqualTo(Map.of(Field.WHAT, WORDS));
        assertThat(report.receivedAt()).isEqualTo(NOW);
        assertThat(report.progress()).isEqualTo(ReportStatus.RECEIVED);
        assertThat(filed.receipt()).isEqualTo(reports.receiptOf("one")).isNotEmpty();
        assertThat(memory.recorded).containsExactly("received " + filed.reference() + ": report form");
        assertThat(memory.published).containsExactly(new ReportReceived(filed.reference(), true));
    }

    @Test
    void aReportThatCameByTheButtonOfASiteIsCountedForThatSite() {
        var filed = reports.receiveWithin(new NewReport(
                "one", Door.FORM, Map.of(Field.WHAT, WORDS), Dangers.UNSAID, "game-site", "a-lesson", "ro"));
        assertThat(memory.published)
                .containsExactly(new ReportReceived(filed.reference(), false), new CameBySite(filed.reference()));
        assertThat(reports.originOf(filed.reference())).isEqualTo(new Origin(Door.FORM, "game-site", NOW));
        assertThat(reports.look(filed.reference()).formLanguage()).isEqualTo("Romanian");
        assertThat(memory.found(filed.reference())).hasFieldOrPropertyWithValue("lesson", "a-lesson");
    }

    @Test
    void aReportInEnglishThatCameByNoSiteSaysNeither() {
        var filed = reports.receive(told("one"));
        assertThat(reports.originOf(filed.reference()).host()).isEmpty();
        assertThat(reports.look(filed.reference()).formLanguage()).isEmpty();
        assertThat(memory.found(filed.reference()))
                .hasAllNullFieldsOrPropertiesExcept(
                        "reference",
                        "submissionHash",
                        "receiptHash",
                        "door",
                        "receivedAt",
                        "meeting",
                        "hurt",
                        "selfharm",
                        "progress",
                        "words");
    }

    @Test
    void theSameSubmissionIsOneReportAndOneReceipt() {
        var first = reports.receive(told("one"));
        assertThat(reports.receive(told("one"))).isEqualTo(first);
        assertThat(reports.sentWith("one")).contains(first);
        assertThat(reports.sentWith("two")).isEmpty();
        assertThat(reports.look(first.reference()).messages()).isEmpty();
        assertThat(reports.isKept(first.reference())).isTrue();
        assertThat(reports.isKept("NONE")).isFalse();
    }

    @Test
    void otherWordsWithTheSameSubmissionJoinTheReport() {
        var reference = reports.receive(told("one")).reference();
        reports.receive(new NewReport("one", Door.FORM, Map.of(Field.WHAT, "more happened"), Dangers.UNSAID, "", ""));
        assertThat(texts(reference)).containsExactly("more happened");
        assertThat(reports.look(reference).words()).isEqualTo(Map.of(Field.WHAT, WORDS));
    }

    @Test
    void ofClicksAtTheSameMomentEachFindsTheOneThatWasStored() {
        doThrow(new DataIntegrityViolationException("the other click"))
                .doAnswer(call -> call.getArgument(0))
                .when(memory.stored)
                .saveAndFlush(any());
        assertThat(reports.receive(told("one")).receipt()).isEqualTo(reports.receiptOf("one"));
    }

    @Test
    void whatIsAddedTakesItsPlaceAndAMessageSaysSo() {
        var reference = reports.receive(told("one")).reference();
        memory.published.clear();
        var added = new Addition("one", Map.of(Field.PLACE, "Leeds"), Dangers.UNSAID);
        assertThat(reports.add(added)).isEqualTo(new Filed(reference, reports.receiptOf("one")));
        assertThat(reports.look(reference).words()).isEqualTo(Map.of(Field.WHAT, WORDS, Field.PLACE, "Leeds"));
        assertThat(texts(reference)).containsExactly("Added: Town or postcode.");
        assertThat(memory.recorded).contains("wrote again " + reference + ": more was told with the form");
        assertThat(memory.published).containsExactly(new ChildAnswered(reference, false));
        reports.add(added);
        assertThat(memory.published).as("the same once more").hasSize(1);
        assertThatThrownBy(() -> reports.add(new Addition("two", Map.of(), Dangers.UNSAID)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aGraverAnswerIsAReasonToJudgeAnew() {
        var reference = reports.receive(told("one")).reference();
        reports.add(new Addition("one", Map.of(), new Dangers(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.UNSURE)));
        reports.add(new Addition("one", Map.of(Field.SUSPECT, "a man in a game"), Dangers.UNSAID));
        reports.add(new Addition("one", Map.of(), new Dangers(DangerAnswer.NO, DangerAnswer.NO, DangerAnswer.NO)));
        assertThat(memory.published)
                .filteredOn(ChildAnswered.class::isInstance)
                .containsExactly(
                        new ChildAnswered(reference, true),
                        new ChildAnswered(reference, false),
                        new ChildAnswered(reference, false));
        assertThat(reports.look(reference).dangers())
                .as("no answer becomes less grave")
                .isEqualTo(new Dangers(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.UNSURE));
    }

    @Test
    void whatAnOfficerWroteIsNotTakenForWhatTheChildSaid() {
        var reference = reports.receive(told("one")).reference();
        reports.reply(reference, new ReplyText("more happened"));
        reports.add(new Addition("one", Map.of(Field.WHAT, "more happened"), Dangers.UNSAID));
        assertThat(texts(reference)).containsExactly("more happened", "more happened");
    }

    @Test
    void whoReadsAReportIsWrittenDownAndTheFirstTimeIsNews() {
        var reference = reports.receive(told("one")).reference();
        memory.recorded.clear();
        memory.published.clear();
        reports.read(reference);
        assertThat(memory.published).isEmpty();
        when(memory.firstReadings.note(reference)).thenReturn(Optional.of(NOW));
        assertThat(reports.read(reference).words()).containsEntry(Field.WHAT, WORDS);
        assertThat(memory.published).containsExactly(new CentreRead(reference, NOW));
        assertThat(reports.readAs("Kent Police", reference).reference()).isEqualTo(reference);
        assertThat(reports.readWithReceipt(reports.receiptOf("one"))).isPresent();
        assertThat(reports.readWithReceipt("apple bear cake door egg")).isEmpty();
        assertThat(memory.recorded)
                .containsExactly(
                        "read " + reference + ": report",
                        "read " + reference + ": report",
                        "(Kent Police) read " + reference + ": report",
                        "(holder of the receipt) read " + reference + ": status and messages");
        assertThatThrownBy(() -> reports.look("NONE")).hasMessage("No report NONE");
    }

    @Test
    void damagedWordsKeepNoOfficerFromTheRest() {
        var reference = reports.receive(told("one")).reference();
        reports.reply(reference, new ReplyText("hello"));
        reports.answer(reports.receiptOf("one"), new ReplyText(WORDS));
        memory.found(reference).hold(new byte[] {1, 2, 3});
        ReflectionTestUtils.setField(memory.of(reference).getFirst(), "words", new byte[] {1, 2, 3});
        var read = reports.read(reference);
        assertThat(read.words()).isEqualTo(Map.of(Field.WHAT, Correspondence.CANNOT_BE_OPENED));
        assertThat(texts(read)).containsExactly(Correspondence.CANNOT_BE_OPENED, WORDS);
        assertThat(read.messages().getFirst().author()).isEqualTo(Author.CENTRE);
        assertThatThrownBy(() -> reports.look(reference)).isInstanceOf(SealBroken.class);
    }

    private List<String> texts(String reference) {
        return texts(reports.look(reference));
    }

    private static List<String> texts(FiledReport report) {
        return report.messages().stream().map(FiledReport.SentMessage::text).toList();
    }
}
