package org.thinkuknow.trusts;

import java.util.List;

/**
 * The numbers of a trust's schools in a year, as they may be shown.
 *
 * @param trust its name
 * @param heads what stands above the columns after the first, which names the schools
 * @param rows  one line for all schools where there are several, then one for each, by name
 */
public record TrustTable(String trust, TrustYear year, List<String> heads, List<Line> rows) {

    /** One school, or all. */
    public record Line(String label, List<String> cells) {}
}
