package org.thinkuknow.outreach;

import java.util.Locale;

/**
 * Between what a share most likely lies, by Wilson's score with 95 in 100 (law, section 5, number 9).
 *
 * @param low  0 to 1
 * @param high 0 to 1
 */
public record Interval(double low, double high) {

    private static final double Z = 1.96;

    /** @throws IllegalArgumentException if there are no cases, or more hits than cases */
    static Interval wilson(int hits, int cases) {
        if (cases < 1 || hits < 0 || hits > cases) {
            throw new IllegalArgumentException("%d of %d is no share".formatted(hits, cases));
        }
        double n = cases;
        var p = hits / n;
        var whole = 1 + Z * Z / n;
        var centre = (p + Z * Z / (2 * n)) / whole;
        var half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / whole;
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /** Such as "between 18 and 34 in 100". */
    public String words() {
        return String.format(Locale.UK, "between %d and %d in 100", Math.round(low * 100), Math.round(high * 100));
    }
}
