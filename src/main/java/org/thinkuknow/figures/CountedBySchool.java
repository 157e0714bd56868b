package org.thinkuknow.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Numbers of single schools that a module counts by itself and lets be shown; a module that has such makes a bean of it. They are here as
 * they may be shown: whoever counts what could tell of a child knows what else is told of it, and holds the one to the other.
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
     * @param title    what stands above it
     * @param order    its place among the columns, from left to right
     * @param bySchool by the key of the school; one that is not in it has none
     */
    record SchoolCount(String title, int order, Map<String, Shown> bySchool) {

        /** A column of what tells of nobody: as it is. */
        public static SchoolCount exact(String title, int order, Map<String, Long> bySchool) {
            return new SchoolCount(
                    title,
                    order,
                    bySchool.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, each -> new Shown.Number(each.getValue()))));
        }
    }
}
