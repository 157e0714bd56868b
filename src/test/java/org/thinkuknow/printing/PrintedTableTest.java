package org.thinkuknow.printing;

import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

/** The bars of a printed table, as the page draws them. */
class PrintedTableTest {

    /** A bar that is full, or the edge of one that is hatched: how wide it is, and what is done with it. */
    private static final Pattern DRAWN = Pattern.compile("[\\d.]+ [\\d.]+ ([\\d.]+) 5 re\\s+([fS])\\b");

    private static final List<String> HEADS = List.of("Level", "May", "April");
    private static final List<List<String>> ROWS =
            List.of(List.of("One", "50", "100"), List.of("Two", "[c]", "0"), List.of("Three", "25", "[c]"));

    @Test
    void aBarIsAsLongAsItsPartAndWhatHasNoneIsLeftOut() throws IOException {
        var page =
                page(new PrintedBars(List.of(1, 2), List.of(List.of(0.5, 1.0), List.of(0.0, 0.0), List.of(0.25, 0.0))));

        var drawn = widths(page, "f");
        assertThat(drawn).as("the key and two bars of May").hasSize(3);
        var hatched = widths(page, "S");
        assertThat(hatched).as("the key and one bar of April").hasSize(2);
        assertThat(drawn.get(1) / drawn.get(2)).isCloseTo(2, offset(0.01));
        assertThat(hatched.get(1) / drawn.get(1)).isCloseTo(2, offset(0.01));
    }

    @Test
    void aTableWithoutBarsDrawsNone() throws IOException {
        assertThat(widths(page(PrintedBars.NONE), "f")).isEmpty();
        assertThat(widths(page(PrintedBars.NONE), "S")).isEmpty();
    }

    private static String page(PrintedBars bars) throws IOException {
        try (var reader = new PdfReader(
                new PrintedDocument("A title").table(HEADS, ROWS, bars).end())) {
            return new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1);
        }
    }

    private static List<Double> widths(String page, String how) {
        return drawn(page)
                .filter(found -> found.group(2).equals(how))
                .map(found -> Double.parseDouble(found.group(1)))
                .toList();
    }

    private static Stream<MatchResult> drawn(String page) {
        return DRAWN.matcher(page).results();
    }
}
