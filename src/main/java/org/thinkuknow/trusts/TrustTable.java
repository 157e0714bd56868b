package org.thinkuknow.trusts;

import java.util.List;

/**
 * The numbers of a trust's schools in a year, as they may be shown.
 *
 * @param trust its name
 * @param heads what stands above the columns after the first, which names the schools
 * @param rows  a line for each school, by name, then one for all of them
 */
public record TrustTable(String trust, TrustYear year, List<String> heads, List<Line> rows) {

    /** One school, or all. */
    public record Line(String label, List<String> cells) {}
}
