package org.thinkuknow.withheld;

import org.junit.jupiter.api.Test;
import org.thinkuknow.links.Links;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReportStatus;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class WordsToConsiderTest {

    private static List<String> offered(String told, String beside) {
        var links = mock(Links.class);
        when(links.written(any())).thenReturn(Stream.empty());
        var report = new FiledReport(
                "A-1",
                Door.FORM,
                Instant.EPOCH,
                Dangers.UNSAID,
                ReportStatus.RECEIVED,
                Map.of(Field.WHAT, told),
                List.of());
        return new WordsToConsider(links).in(report, beside);
    }

    @Test
    void aNameIsOfferedOnceHoweverItIsWritten() {
        assertThat(offered("my mate jordan knows him. I told Jordan on Monday", "Please ask Jordan Invented's mother."))
                .containsExactly("Jordan", "Jordan Invented");
    }

    @Test
    void whatFollowsOnlyBecauseOfHasteIsNoName() {
        assertThat(offered("i make toast for my brother hes 4, and my sister she's 6. my friend keeps asking", ""))
                .isEmpty();
    }
}
