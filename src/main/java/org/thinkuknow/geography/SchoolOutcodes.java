package org.thinkuknow.geography;

import java.util.Set;

/** Where schools lie, by their names; whoever keeps the register of schools knows it. */
@FunctionalInterface
public interface SchoolOutcodes {

    /** The outward postcodes of every open school with that name, however it is written; none if there is no such school. */
    Set<String> outcodesOf(String school);
}
