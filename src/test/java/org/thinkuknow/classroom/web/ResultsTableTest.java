package org.thinkuknow.classroom.web;

import org.junit.jupiter.api.Test;
import org.thinkuknow.classroom.Results;
import org.thinkuknow.learning.Strand;
import org.thinkuknow.quiz.ChooseOne;

import java.util.List;
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

    private static String csv(String asks) {
        var question = mock(ChooseOne.class);
        when(question.id()).thenReturn("q-1");
        when(question.ask()).thenReturn(asks);
        when(question.strand()).thenReturn(Strand.values()[0]);
        var row = mock(Results.OfQuestion.class);
        when(row.question()).thenReturn(question);
        when(row.when()).thenReturn("Quiz");
        when(row.tally()).thenReturn(Optional.empty());
        var results = mock(Results.class);
        when(results.questions()).thenReturn(List.of(row));
        return ResultsTable.csv(results, List.of());
    }
}
