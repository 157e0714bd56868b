package org.thinkuknow.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.util.ReflectionTestUtils;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.vault.Derived;
import org.thinkuknow.vault.Vault;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** The terms that a report is told in: fields by their keys, the graver of two answers, words for doors and authors. */
class ReportTermsTest {

    @ParameterizedTest
    @EnumSource
    void everyFieldIsFoundByItsKey(Field field) {
        assertThat(Field.of(field.key())).contains(field);
        assertThat(field.label()).isNotBlank();
    }

    @Test
    void whatIsNoKeyIsNoField() {
        assertThat(Field.of("nothing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "YES, UNSURE, YES",
        "NO, YES, YES",
        "UNSURE, NO, UNSURE",
        "UNSAID, NO, NO",
        "NO, UNSAID, NO",
        "UNSAID, UNSAID, UNSAID"
    })
    void ofTwoAnswersTheGraverCounts(DangerAnswer one, DangerAnswer other, DangerAnswer graver) {
        var first = new Dangers(one, DangerAnswer.NO, DangerAnswer.UNSAID);
        var second = new Dangers(other, DangerAnswer.NO, DangerAnswer.UNSAID);
        assertThat(first.graver(second)).isEqualTo(new Dangers(graver, DangerAnswer.NO, DangerAnswer.UNSAID));
    }

    @Test
    void doorsAndAuthorsHaveWordsOfTheirOwn() {
        assertThat(Door.values()).extracting(Door::words).doesNotContain("").doesNotHaveDuplicates();
        assertThat(Author.values()).extracting(Author::words).doesNotContain("").doesNotHaveDuplicates();
    }

    @Test
    void ofALongConversationTheNewestMessagesAreShown() {
        var messages = IntStream.range(0, 5)
                .mapToObj(i -> new FiledReport.SentMessage(Author.CHILD, Instant.EPOCH, ChildWords.of("message " + i)))
                .toList();
        var report = new FiledReport(
                "R", Door.FORM, Instant.EPOCH, Dangers.UNSAID, ReportStatus.RECEIVED, Map.of(), messages, "Romanian");
        assertThat(report.newest(2).messages()).isEqualTo(messages.subList(3, 5));
        assertThat(report.newest(9)).isEqualTo(report);
        assertThat(List.of(
                        report.toString(),
                        messages.getFirst().toString(),
                        new ReplyText(ChildWords.of("hello")).toString()))
                .allSatisfy(text -> assertThat(text).isNotEmpty().doesNotContain(ChildWords.MARKER));
    }

    @Test
    void aReportInALanguageThatIsNoneIsTakenAsInEnglish() {
        assertThat(language("ro")).isEqualTo("ro");
        assertThat(language("../etc")).isEmpty();
        var lesson = new NewReport("s", Door.FORM, Map.of(Field.WHAT, "help"), Dangers.UNSAID, "game-site", "A Lesson");
        assertThat(lesson.lesson()).isEmpty();
        assertThat(lesson.host()).isEqualTo("game-site");
    }

    @Test
    void aSearchOfExactlyTheMostThatFitsIsTaken() {
        var why = "x ".repeat(149) + "xy";
        assertThatCode(() -> new SearchedWords("a".repeat(100), why)).doesNotThrowAnyException();
        assertThatCode(() -> new SearchedWords("the is mill", "Is it about the school in town"))
                .as("a word too short to tell anything may stand in the reason")
                .hasMessageContaining("kept for good");
        assertThatCode(() -> new SearchedWords("is mill", "It is about a school in town"))
                .doesNotThrowAnyException();
        assertThat(new SearchedWords(" old mill ", "a school asks us").areIn("the old house"))
                .isFalse();
    }

    @Test
    void whoeverIsSentHomeWhileWaitingTakesNobodysTurn() throws Exception {
        var senders = new Senders();
        for (var taken = 0; taken < Senders.AT_ONCE; taken++) {
            senders.take();
        }
        var stopping = new AtomicBoolean();
        var waiting = Thread.ofVirtual().start(() -> {
            try (var turn = senders.take()) {
                stopping.set(Thread.currentThread().isInterrupted());
            }
        });
        waiting.interrupt();
        waiting.join();
        assertThat(stopping).isTrue();
        assertThat(((Semaphore) ReflectionTestUtils.getField(senders, "turns")).availablePermits())
                .isZero();
        assertThat(senders.areMany()).isFalse();
    }

    @Test
    void whatWasNotErasedIsNotCounted() {
        var rows = new ErasedRows();
        rows.add("notes", 0);
        rows.add("messages", 3);
        rows.add("messages", 1);
        assertThat(rows).hasToString("messages 4");
    }

    /** Or the words that children have written down would open nothing after the next release. */
    @Test
    void theBitsOfAReceiptChooseItsWordsForGood() {
        var vault = mock(Vault.class);
        var made = mock(Derived.class);
        when(made.newest()).thenReturn(HexFormat.of().parseHex("00c060240c03c3ff"));
        when(vault.derive("receipt", "one")).thenReturn(made);
        var list = ContentFiles.packed()
                .text("words/receipt-words.txt")
                .orElseThrow()
                .lines()
                .toList();
        assertThat(new Receipts(ContentFiles.packed(), vault).receiptOf("one").split(" "))
                .containsExactly(list.get(3), list.get(6), list.get(9), list.get(12), list.get(15));
    }

    private static String language(String code) {
        return new NewReport("s", Door.FORM, Map.of(Field.WHAT, "help"), Dangers.UNSAID, "", "", code).language();
    }
}
