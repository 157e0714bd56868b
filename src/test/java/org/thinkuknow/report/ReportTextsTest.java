package org.thinkuknow.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.support.ChildWords;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The small texts: references, answers, replies, and what the text form of a record shows. */
class ReportTextsTest {

    private static final String WORDS = ChildWords.of("please do not tell my mum");

    @Test
    void aReferenceHasNoLetterThatIsMistakenForADigit() {
        var references = Stream.generate(References::next).limit(2_000).toList();
        assertThat(references).allMatch(reference -> reference.matches("[2-9A-HJKMNP-TV-Z]{5}-[2-9A-HJKMNP-TV-Z]{5}"));
        assertThat(references).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"yes, YES", "no, NO", "unsure, UNSURE", "'', UNSAID", "YES, UNSAID", "maybe, UNSAID"})
    void anAnswerThatIsNotKnownRefusesNobody(String sent, DangerAnswer understood) {
        assertThat(DangerAnswer.of(sent)).isEqualTo(understood);
    }

    @Test
    void aReplyKeepsItsLinesAndLosesItsEdges() {
        assertThat(new ReplyText(" one\r\n\r\ntwo ").text()).isEqualTo("one\n\ntwo");
    }

    @Test
    void anEmptyReplyIsAskedForKindly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReplyText(" \n "))
                .withMessage("Please write something first. A few words are enough.");
    }

    @Test
    void aReplyHoldsTenThousandCharactersAndNotOneMore() {
        assertThat(new ReplyText("😢".repeat(10_000)).text()).hasSize(20_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReplyText("😢".repeat(10_001)))
                .withMessageStartingWith("That is longer than 10,000 characters.");
    }

    @Test
    void theTextFormOfARecordNeverHoldsWords() {
        var message = new FiledReport.SentMessage(Author.CHILD, Instant.EPOCH, WORDS);
        var told = new NewReport("s", Door.FORM, Map.of(Field.WHAT, WORDS), Dangers.UNSAID, "", "");
        var filed = new FiledReport(
                "R", Door.FORM, Instant.EPOCH, Dangers.UNSAID, ReportStatus.RECEIVED, told.words(), List.of(message));
        assertThat(Stream.of(message, told, filed, new ReplyText(WORDS)).map(String::valueOf))
                .noneMatch(text -> text.contains(ChildWords.MARKER));
        assertThat(new Filed("R", "five words").toString()).doesNotContain("five words");
        assertThat(new ReportRefused(Map.of(Field.WHAT, Complaint.empty())).getMessage())
                .isEqualTo("Not taken because of [WHAT]");
    }
}
