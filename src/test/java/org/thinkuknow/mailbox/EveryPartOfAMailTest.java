package org.thinkuknow.mailbox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentCaptor;
import org.springframework.util.unit.DataSize;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestions;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.language.Languages;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.FiledReport.SentMessage;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.ChildWords;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/**
 * Words of danger in each part of a mail that somebody writes, and in the name of a file, are of level one: in a first mail and in one
 * that answers ours. The parts are those that a mail is read into.
 */
class EveryPartOfAMailTest {

    private static final String REPORT = "AAAAA-AAAAA";
    private static final String HARMLESS = ChildWords.of("how do I block somebody");
    private static final String MEETING = ChildWords.of("he wants to meet me tomorrow");
    private static final String FILE = "file";

    /** What a mail is known by, and the headers in which a mark of ours may stand: nobody writes them. */
    private static final Set<String> WRITTEN_BY_PROGRAMS = Set.of("key", "thread");

    private static final Cues CUES = Cues.read(ContentFiles.packed(), new Problems());
    private static final Suggestions SUGGESTIONS = new Suggestions(CUES, new Languages(), Reader.none(CUES));

    private final Reports reports = mock();
    private final MailboxSettings settings = mock();
    private final ReportOfMail ofMail = new ReportOfMail(
            reports,
            mock(ThreadTokens.class),
            new ReplyWords(reports, mock(FiledMailRepository.class)),
            mock(AttachmentStore.class),
            settings);

    @BeforeEach
    void aReportIsThere() {
        when(settings.mostHeld()).thenReturn(DataSize.ofMegabytes(5));
        when(reports.receiveWithin(any())).thenReturn(new Filed(REPORT, "five words"));
        when(reports.look(REPORT))
                .thenReturn(filed(Map.of(Field.WHAT, HARMLESS, Field.CONTACT, "sam@home.example"), List.of()));
    }

    static Stream<String> parts() {
        return Stream.concat(
                Arrays.stream(ReadMail.class.getRecordComponents())
                        .filter(part -> part.getType() == String.class)
                        .map(part -> part.getName())
                        .filter(part -> !WRITTEN_BY_PROGRAMS.contains(part)),
                Stream.of(FILE));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aFirstMail(String part) {
        ofMail.make(new byte[] {1}, mail(part));
        var told = ArgumentCaptor.forClass(NewReport.class);
        verify(reports).receiveWithin(told.capture());
        assertThat(SUGGESTIONS.of(filed(told.getValue().words(), List.of())).level())
                .isEqualTo(Level.ONE);
    }

    /** The name of whoever writes is that of the report, which they wrote before. */
    @ParameterizedTest
    @MethodSource("parts")
    void aMailThatAnswersOurs(String part) {
        if (part.equals("senderName")) {
            return;
        }
        ofMail.add(REPORT, mail(part));
        assertThat(SUGGESTIONS
                        .ofMessages(filed(Map.of(Field.WHAT, HARMLESS), added()), 0)
                        .level())
                .isEqualTo(Level.ONE);
    }

    @Test
    void theSubjectOfOurOwnMailIsNothingThatSomebodyWrote() {
        ofMail.add(REPORT, read("sam@home.example", "", "Re: RE: Thank you for writing to us", HARMLESS, List.of()));
        assertThat(added()).extracting(SentMessage::text).containsExactly(HARMLESS);
    }

    private List<SentMessage> added() {
        ArgumentCaptor<List<ReplyText>> texts = ArgumentCaptor.captor();
        verify(reports).addAnswers(eq(REPORT), eq(Door.EMAIL), texts.capture());
        return texts.getValue().stream()
                .map(text -> new SentMessage(Author.CHILD, Instant.EPOCH, text.text()))
                .toList();
    }

    private static ReadMail mail(String part) {
        return read(
                part.equals("sender") ? MEETING : "sam@home.example",
                part.equals("senderName") ? MEETING : "Sam",
                part.equals("subject") ? "Re: " + MEETING : "",
                part.equals("text") ? MEETING : HARMLESS,
                part.equals(FILE) ? List.of(new FoundFile(MEETING, "image/png", new byte[1])) : List.of());
    }

    private static ReadMail read(String sender, String name, String subject, String text, List<FoundFile> files) {
        return new ReadMail("key", sender, name, subject, text, files, "", Optional.empty(), false, Optional.empty());
    }

    private static FiledReport filed(Map<Field, String> words, List<SentMessage> messages) {
        return new FiledReport(
                REPORT, Door.EMAIL, Instant.EPOCH, Dangers.UNSAID, ReportStatus.RECEIVED, words, messages);
    }
}
