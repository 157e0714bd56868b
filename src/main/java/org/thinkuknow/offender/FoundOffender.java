package org.thinkuknow.offender;

/**
 * Somebody who was found.
 *
 * @param manager the username of whoever manages them
 */
public record FoundOffender(String reference, String manager, String name) {

    /** Never the name: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "FoundOffender[" + reference + "]";
    }
}
