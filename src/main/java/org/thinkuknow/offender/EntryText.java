package org.thinkuknow.offender;

/**
 * What of an entry is sealed.
 *
 * @param takenBy of a notification who took it
 */
record EntryText(String takenBy, String station, String note) {

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "EntryText[]";
    }
}
