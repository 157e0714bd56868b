package org.thinkuknow.offender;

/** What of a visit is sealed. */
record PersonVisitText(String goers, String outcome) {

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "PersonVisitText[]";
    }
}
