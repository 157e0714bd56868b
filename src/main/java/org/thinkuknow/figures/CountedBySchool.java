package org.thinkuknow.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers of single schools that a module counts by itself and lets be shown; a module that has such makes a bean of it. They are exact
 * here: whoever shows them keeps the rules for small numbers.
 */
public interface CountedBySchool {

    /**
     * What was counted at some schools from one day to another, both included, UK time.
     *
     * @param schools their keys
     */
    List<SchoolCount> of(Set<String> schools, LocalDate first, LocalDate last);

    /**
     * One column of numbers.
     *
     * @param title         what stands above it
     * @param order         its place among the columns, from left to right
     * @param tellsOfPeople whether a small number could tell of a child or of somebody at the school
     * @param bySchool      by the key of the school; one that is not in it has none
     */
    record SchoolCount(String title, int order, boolean tellsOfPeople, Map<String, Long> bySchool) {}
}
