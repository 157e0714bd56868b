package org.thinkuknow.offender;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody of whom a flag stands, as a list has it.
 *
 * @param name of one's own people; a supervisor reads references until a record is opened
 */
public record FlagLine(String reference, String manager, Optional<String> name, Flag flag, Instant since) {

    /** Never the name: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "FlagLine[" + reference + "]";
    }
}
