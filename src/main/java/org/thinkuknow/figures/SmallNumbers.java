package org.thinkuknow.figures;

import org.thinkuknow.figures.Shown.Number;
import org.thinkuknow.figures.Shown.Sign;

/**
 * How a count is shown so that it tells of nobody (law of figures, rules 2, 3, 5 and 8). It is asked once, by the service that
 * reads the counts, and never by what shows them.
 */
public final class SmallNumbers {

    /** Below it, a count that is not zero is hidden. */
    public static final int FEWEST = 5;

    private static final int STEP = 5;
    /** A share of fewer says more than is known. */
    private static final int FEWEST_TO_SHARE = 20;
    /** A median of fewer may be one child's own time. */
    private static final int FEWEST_TO_ORDER = 15;

    private SmallNumbers() {}

    /** A count that could have been another: hidden if it is small, else rounded by itself to the nearest five. */
    public static Shown count(long exact) {
        if (exact == 0) {
            return new Number(0);
        }
        return exact < FEWEST ? Sign.CONFIDENTIAL : new Number(round(exact));
    }

    /** A count where none would tell of everybody ("no pupil of this class"): zero is hidden with the small ones. */
    public static Shown tellingCount(long exact) {
        return exact == 0 ? Sign.CONFIDENTIAL : count(exact);
    }

    /** To the nearest five, 2.5 up. */
    static long round(long exact) {
        return Math.floorDiv(exact * 2 + STEP, STEP * 2) * STEP;
    }

    /** A whole percentage of numbers as they are shown, so that it cannot tell more than they do. */
    public static Shown percent(Shown part, Shown whole) {
        if (part == Sign.CONFIDENTIAL || whole == Sign.CONFIDENTIAL) {
            return Sign.CONFIDENTIAL;
        }
        if (!(part instanceof Number(var some) && whole instanceof Number(var all)) || all < FEWEST_TO_SHARE) {
            return Sign.NOT_AVAILABLE;
        }
        var percent = Math.round(100.0 * Math.min(some, all) / all);
        return percent == 0 && some > 0 ? Sign.LOW : new Number(percent);
    }

    /** A time in the middle, or another place in an order, of so many; it stands where the rounded number is large enough. */
    public static Shown ordered(long value, long among) {
        return round(among) < FEWEST_TO_ORDER ? Sign.NOT_AVAILABLE : new Number(value);
    }
}
