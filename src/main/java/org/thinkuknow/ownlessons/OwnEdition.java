package org.thinkuknow.ownlessons;

import org.thinkuknow.learning.AgeBand;

/**
 * A lesson of a school's own as it was published once; it never changes.
 *
 * @param number counted from one
 * @param live   whether the lesson is there still; if not, this is kept for classes that were taught with it
 */
record OwnEdition(String reference, int number, String school, AgeBand band, OwnText text, boolean live) {

    String address() {
        return "%s%s/%d".formatted(OwnDraft.ADDRESS, reference, number);
    }
}
