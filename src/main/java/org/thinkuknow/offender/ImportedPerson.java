package org.thinkuknow.offender;

import org.thinkuknow.duties.Nation;
import org.thinkuknow.vault.KeyedHash;

import java.util.List;

/**
 * Somebody as a file has them.
 *
 * @param key     by which the register knows that it has them
 * @param entries what was notified as far as the file says
 */
record ImportedPerson(String manager, Nation nation, OffenderText text, KeyedHash key, List<NewEntry> entries) {

    /** Never who it is: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "ImportedPerson[]";
    }
}
