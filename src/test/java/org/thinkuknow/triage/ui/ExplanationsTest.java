package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestions;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.cues.FoundCue.Span;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.language.Languages;
import org.thinkuknow.reader.Example;
import org.thinkuknow.reader.Example.Urgency;
import org.thinkuknow.reader.Explanation;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.reader.Reading.Opinion;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.FiledReport.SentMessage;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.CaseNames;
import org.thinkuknow.triage.OpenCase;
import org.thinkuknow.triage.SomeCase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** What the reader says of a case: of the report and of the last messages, or why it says nothing. */
class ExplanationsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String WORDS = ChildWords.of("i am to wear the blue coat");
    private static final String LATER = ChildWords.of("it is only a game");
    private static final Example LIKE = new Example(
            "A0001", Urgency.TWO, "child", "", "plain", "en", "meeting", false, "Logistics only", "Platform two", "");

    private final Reader reader = mock(Reader.class);
    private final Explanations explanations =
            new Explanations(reader, new Suggestions(mock(Cues.class), new Languages(), reader), new Languages());

    @BeforeEach
    void hasAnOpinionOfNothing() {
        when(reader.explain(anyString(), any())).thenReturn(Explanation.NONE);
    }

    @AfterEach
    void end() {
        explanations.destroy();
    }

    @Test
    void theReportIsReadWithWhateverElseWasToldInWords() throws InterruptedException {
        when(reader.explain(WORDS + "\n\nhis name", Urgency.TWO))
                .thenReturn(new Explanation(Opinion.MAYBE, List.of(LIKE), List.of(new Span(8, 18))));
        var found = explained(Map.of(Field.WHAT, WORDS, Field.SUSPECT, "his name"));
        assertThat(found)
                .isEqualTo(new Explained(Opinion.MAYBE, false, List.of(LIKE), "", List.of(new Span(8, 18)), Map.of()));
        assertThat(found.hasWeighed()).isTrue();
    }

    @Test
    void theGravestOfReportAndLaterMessagesIsSaidAndEachHasItsOwnMarks() throws InterruptedException {
        says(WORDS, Opinion.UNLIKELY);
        says(LATER, Opinion.URGENT);
        var found = explained(Map.of(Field.WHAT, WORDS), Author.CENTRE, Author.CHILD);
        assertThat(found.opinion()).isEqualTo(Opinion.URGENT);
        assertThat(found.later()).isTrue();
        assertThat(found.notRead()).isEmpty();
        assertThat(found.inWords()).containsExactly(new Span(0, 4));
        assertThat(found.inMessages()).containsExactly(Map.entry(1, List.of(new Span(0, 4))));
        verify(reader, never()).explain(eq(centre()), any());
    }

    @Test
    void ofManyMessagesTheLastAreRead() throws InterruptedException {
        says(WORDS, Opinion.UNLIKELY);
        says(LATER, Opinion.UNLIKELY);
        assertThat(explained(Map.of(Field.WHAT, WORDS), Author.CHILD, Author.CHILD, Author.CHILD, Author.CHILD)
                        .inMessages())
                .containsOnlyKeys(1, 2, 3);
    }

    @Test
    void whatIsInAnotherLanguageIsSaidNotToBeRead() throws InterruptedException {
        var romanian = "nu pot sa scriu in engleza mi e frica de el";
        var found = explained(Map.of(Field.WHAT, romanian));
        assertThat(found.isRead()).isFalse();
        assertThat(found.notRead()).isEqualTo("It seems to be written in Romanian; no signs could be looked for.");
        says(LATER, Opinion.UNLIKELY);
        var partly = explained(Map.of(Field.WHAT, romanian), Author.CHILD);
        assertThat(partly.opinion()).isEqualTo(Opinion.UNLIKELY);
        assertThat(partly.notRead()).contains("Romanian");
    }

    @Test
    void withoutAReaderOrWithOneThatFailsOrWithoutWordsTheReasonIsSaid() throws InterruptedException {
        assertThat(explained(Map.of()).notRead()).isEqualTo("There are no words to read.");
        assertThat(explained(Map.of(Field.WHAT, WORDS)).notRead())
                .isEqualTo("The reader could not read it; only signs were looked for.");
        when(reader.explain(anyString(), any())).thenThrow(new IllegalStateException(WORDS));
        assertThat(explained(Map.of(Field.WHAT, WORDS)).notRead())
                .isEqualTo("The reader failed; only signs were looked for.");
        when(reader.isOut()).thenReturn(true);
        assertThat(explained(Map.of(Field.WHAT, WORDS)))
                .isEqualTo(Explained.not("The reader is out; only signs were looked for."));
    }

    private void says(String text, Opinion opinion) {
        when(reader.explain(text, Urgency.TWO))
                .thenReturn(new Explanation(opinion, List.of(LIKE), List.of(new Span(0, 4))));
    }

    private static String centre() {
        return "from the centre";
    }

    private Explained explained(Map<Field, String> words, Author... authors) throws InterruptedException {
        var messages = new ArrayList<SentMessage>();
        for (var author : authors) {
            messages.add(new SentMessage(author, NOW, author == Author.CHILD ? LATER : centre()));
        }
        var report = new FiledReport("R", Door.FORM, NOW, Dangers.UNSAID, ReportStatus.RECEIVED, words, messages);
        var open = new OpenCase(
                SomeCase.of(Level.TWO, NOW).facts(),
                null,
                null,
                "",
                new CaseNames(Map.of()),
                report,
                List.of(),
                List.of(),
                mock(Geography.Suggestion.class),
                List.of(),
                List.of());
        var ready = new LinkedBlockingQueue<Explained>();
        explanations.of(open, ready::add);
        return requireNonNull(ready.poll(1, TimeUnit.MINUTES));
    }
}
