package org.thinkuknow.figures;

/**
 * Between which shares the true one lies, 19 times of 20: Wilson's interval with z = 1.96.
 *
 * @param low  from 0 to 1
 * @param high from 0 to 1
 */
public record WilsonInterval(double low, double high) {

    private static final double Z = 1.96;

    /**
     * The interval of so many out of so many.
     *
     * @throws IllegalArgumentException if there are none to count among, or more were counted than there are
     */
    public static WilsonInterval of(long counted, long among) {
        if (among < 1 || counted < 0 || counted > among) {
            throw new IllegalArgumentException("No share of %d".formatted(among));
        }
        var p = (double) counted / among;
        var square = Z * Z;
        var below = 1 + square / among;
        var centre = (p + square / (2 * among)) / below;
        var half = Z * Math.sqrt(p * (1 - p) / among + square / (4.0 * among * among)) / below;
        return new WilsonInterval(Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /** The interval as people read it; such as "between 18 and 34 in 100". */
    public String words() {
        return "between %d and %d in 100".formatted(Math.round(low * 100), Math.round(high * 100));
    }
}
