package org.thinkuknow.partner;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.figures.Shown;
import org.thinkuknow.figures.SmallNumbers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What became of the buttons on other sites: exact for the centre; rounded, and once a month, for a site. */
@Service
public class Funnel {

    private static final int DAYS = 28;
    private static final int MONTHS = 12;
    /** What a site cannot make up by itself: reports by its button that people really sent in a year. */
    static final int FEWEST_SENT_IN_A_YEAR = 50;

    private static final Set<FunnelStep> OF_VISITORS =
            EnumSet.of(FunnelStep.PRESSED, FunnelStep.OPENED, FunnelStep.SENT);
    private static final String FEW = "fewer than 5";
    private static final String UNTOLD = "not told";

    private final FunnelRows rows;
    private final Clock clock;

    Funnel(FunnelRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The exact numbers by site and step, of the last 28 days with today (UTC). */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public Map<String, Map<FunnelStep, Long>> exact() {
        return rows.between(today().minusDays(DAYS - 1L), today());
    }

    /**
     * What a site may know of its own button: the last whole month, by the rules for small numbers (decision 0142). What visitors did is
     * told to a site alone by which many reports came in a year: whoever has a small site presses their own button until one press more
     * would show, and would learn that their child pressed it. Whether it is told is worked out from the months as they are told, so that
     * it says nothing of a month that they do not (decision 0146).
     */
    @Transactional(readOnly = true)
    public Rounded rounded(String host) {
        var month = YearMonth.from(today()).minusMonths(1);
        var last = month.atEndOfMonth();
        var told = isTold(IntStream.range(0, MONTHS)
                .mapToObj(month::minusMonths)
                .map(each -> of(host, each.atDay(1), each.atEndOfMonth()).getOrDefault(FunnelStep.SENT, 0L))
                .toList());
        var numbers = of(host, month.atDay(1), last);
        var words = new EnumMap<FunnelStep, String>(FunnelStep.class);
        for (var step : FunnelStep.values()) {
            words.put(step, told || !OF_VISITORS.contains(step) ? words(numbers.getOrDefault(step, 0L)) : UNTOLD);
        }
        return new Rounded(month.atDay(1), last, words);
    }

    /** @param sent in each month of a year */
    static boolean isTold(List<Long> sent) {
        return sent.stream()
                        .map(SmallNumbers::tellingCount)
                        .mapToLong(each -> each instanceof Shown.Number(var number) ? number : 0)
                        .sum()
                >= FEWEST_SENT_IN_A_YEAR;
    }

    private Map<FunnelStep, Long> of(String host, LocalDate first, LocalDate last) {
        return rows.between(first, last).getOrDefault(host, Map.of());
    }

    /** A number as a site may read it; none and a few are the same to it. */
    static String words(long exact) {
        return SmallNumbers.tellingCount(exact) instanceof Shown.Number(var number) ? String.valueOf(number) : FEW;
    }

    private LocalDate today() {
        return FunnelCounter.day(clock.instant());
    }

    /**
     * Numbers for a site.
     *
     * @param first the first day (UTC)
     * @param last  the last day, included
     */
    public record Rounded(LocalDate first, LocalDate last, Map<FunnelStep, String> steps) {}
}
