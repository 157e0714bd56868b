package org.thinkuknow.referral;

import org.thinkuknow.geography.Agency;

/** Where agencies are rung. */
@FunctionalInterface
public interface DutyDesks {

    /** The duty numbers of an agency; none, if the centre does not know them. */
    DutyNumbers numbersOf(Agency agency);
}
