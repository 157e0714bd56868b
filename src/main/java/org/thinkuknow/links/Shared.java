package org.thinkuknow.links;

import java.util.List;

/**
 * An identifier of a report that others have too.
 *
 * @param written    as it stands in the report that was looked at
 * @param others     the references of the others; empty if they are too many to say anything
 * @param veryCommon whether more reports have it than can belong together
 */
public record Shared(Kind kind, String written, List<String> others, boolean veryCommon) {

    /** Never the value: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "Shared[" + kind + ", " + others + "]";
    }
}
