package org.thinkuknow.statistics;

import java.time.LocalDate;
import java.util.List;

/**
 * What is published of one week, and of the last quarter that was over then. It is written once and never changed.
 *
 * @param week     such as {@code 2026-W47}
 * @param quarter  such as {@code 2026-Q3}
 * @param made     on which day
 * @param ofWeek   what is told of the week
 * @param ofQuarter what is told of the quarter; the same in every edition that tells of it
 */
public record Edition(
        String week, String quarter, LocalDate made, List<FigureTable> ofWeek, List<FigureTable> ofQuarter) {

    public Edition {
        ofWeek = List.copyOf(ofWeek);
        ofQuarter = List.copyOf(ofQuarter);
    }
}
