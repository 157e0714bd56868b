package org.thinkuknow.offender;

import org.thinkuknow.duties.Nation;

/**
 * Somebody who comes onto the register.
 *
 * @param nation       where the home is: whose law it is
 * @param isInSchedule whether an officer has looked and says that the offence, with its age and sentence, is in Schedule 3
 */
public record NewOffender(Nation nation, Identity identity, Disposal disposal, boolean isInSchedule) {

    /** @throws OffenderRefused if nobody has looked at the Schedule */
    public NewOffender {
        if (!isInSchedule) {
            throw new OffenderRefused(
                    "Whether the offence is in Schedule 3 is for an officer to say: please look, and tick the box.");
        }
    }

    /** Never who it is: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "NewOffender[]";
    }
}
