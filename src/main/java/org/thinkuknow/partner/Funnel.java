package org.thinkuknow.partner;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** What became of the buttons on other sites: exact for the centre, rounded for a site. */
@Service
public class Funnel {

    private static final int DAYS = 28;
    private static final int ROUNDED_TO = 10;
    private static final String FEW = "fewer than 10";

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
     * What a site may know of its own button: the last 28 whole days, without today, rounded down to tens, and nothing
     * below ten, so that no number tells whether a particular child wrote.
     */
    @Transactional(readOnly = true)
    public Rounded rounded(String host) {
        var first = today().minusDays(DAYS);
        var last = today().minusDays(1);
        var numbers = rows.between(first, last).getOrDefault(host, Map.of());
        var words = new EnumMap<FunnelStep, String>(FunnelStep.class);
        for (var step : FunnelStep.values()) {
            words.put(step, round(numbers.getOrDefault(step, 0L)));
        }
        return new Rounded(first, last, words);
    }

    /** A number as a site may read it. */
    static String round(long exact) {
        return exact < ROUNDED_TO ? FEW : String.valueOf(exact / ROUNDED_TO * ROUNDED_TO);
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
