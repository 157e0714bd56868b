package org.thinkuknow.report;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.figures.CountedTables;

import java.time.LocalDate;
import java.util.List;

/** How many of those who told us say that it helped. */
@Component
class HelpedFigures implements CountedTables {

    private static final int ANSWERED = 1;
    private static final int HELPED = 2;
    private static final int A_BIT = 3;
    private static final int DID_NOT = 4;

    private final HelpedRows rows;

    HelpedFigures(HelpedRows rows) {
        this.rows = rows;
    }

    @Override
    public List<CountedTable> between(LocalDate first, LocalDate last) {
        return List.of(new CountedTable(
                "helped",
                "Whether it helped those who told us",
                "Whoever came back two weeks or more after the case had ended and was asked, on the day of asking, by what they chose.",
                "Whoever did not come back: most do not. What was for another service, came twice or is erased is not asked about.",
                List.of("Who", "Asked", "Answered", "It helped", "A bit", "It did not help"),
                List.of(new CountedRow(
                        "All who were asked",
                        rows.counts(
                                first.atStartOfDay(UkTime.ZONE).toInstant(),
                                last.plusDays(1).atStartOfDay(UkTime.ZONE).toInstant()))),
                true,
                List.of(new RowSum(ANSWERED, List.of(HELPED, A_BIT, DID_NOT)))));
    }
}
