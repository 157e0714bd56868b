package org.thinkuknow.planning;

import org.thinkuknow.learning.AgeBand;

/**
 * A class in one school year. Nothing here knows a pupil (decision 0024).
 *
 * @param reference random
 * @param yearGroup of most pupils
 * @param band      whose lessons it has, unless the teacher takes others
 * @param shared    whether colleagues of the school have it too; otherwise it is one teacher's
 */
public record SchoolClass(
        String reference, String name, YearGroup yearGroup, AgeBand band, SchoolYear year, boolean shared) {

    SchoolClass named(String other) {
        return new SchoolClass(reference, other, yearGroup, band, year, shared);
    }
}
