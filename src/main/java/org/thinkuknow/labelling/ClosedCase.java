package org.thinkuknow.labelling;

import org.thinkuknow.assessment.Level;

import java.util.List;

/**
 * A closed case without a word of whoever told.
 *
 * @param level   what an officer confirmed
 * @param reasons what suggested it
 * @param theme   the name of what it is about; empty if nobody has said
 */
public record ClosedCase(String reference, Level level, List<String> reasons, String theme) {

    public ClosedCase {
        reasons = List.copyOf(reasons);
    }
}
