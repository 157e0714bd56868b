package org.thinkuknow.results.web;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thinkuknow.learning.Strand;
import org.thinkuknow.quiz.ChooseOne;
import org.thinkuknow.quiz.Tally;
import org.thinkuknow.results.Results;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** A school writes its own questions, and a colleague opens the table in a spreadsheet. */
class ResultsTableTest {

    @Test
    void aQuestionThatBeginsLikeAFormulaIsReadAndNotReckonedWith() {
        assertThat(csv("=HYPERLINK(1)")).contains("'=HYPERLINK(1)");
        assertThat(csv("Who can help?")).contains(",Who can help?,").doesNotContain("'Who");
    }

    @Test
    void soIsAnAnswer() {
        assertThat(csv(
                        "Who can help?",
                        new Tally(7, List.of(new Tally.Bar("=1+1", 4, true), new Tally.Bar("A teacher", 3, false)))))
                .contains(",7,'=1+1,4,yes", ",7,A teacher,3,");
    }

    private static String csv(String asks) {
        return csv(asks, null);
    }

    /** @param tally null if too few have answered */
    private static String csv(String asks, @Nullable Tally tally) {
        var question = mock(ChooseOne.class);
        when(question.id()).thenReturn("q-1");
        when(question.ask()).thenReturn(asks);
        when(question.strand()).thenReturn(Strand.values()[0]);
        var row = mock(Results.OfQuestion.class);
        when(row.question()).thenReturn(question);
        when(row.when()).thenReturn("Quiz");
        when(row.tally()).thenReturn(Optional.ofNullable(tally));
        var results = mock(Results.class);
        when(results.questions()).thenReturn(List.of(row));
        return ResultsTable.csv(results, Map.of(), List.of());
    }
}
