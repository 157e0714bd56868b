package org.thinkuknow.offender;

/** What of a registered offender is sealed. */
record OffenderText(Identity identity, Management management) {

    OffenderText with(Identity other) {
        return new OffenderText(other, management);
    }

    OffenderText with(Management other) {
        return new OffenderText(identity, other);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "OffenderText[]";
    }
}
