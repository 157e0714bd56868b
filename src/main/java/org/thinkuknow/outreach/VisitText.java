package org.thinkuknow.outreach;

/** What of a visit is sealed, because it can name people. */
record VisitText(String travel, Arrangements arrangements, String pupilsAsked) {

    VisitText with(String otherTravel) {
        return new VisitText(otherTravel, arrangements, pupilsAsked);
    }

    VisitText with(Arrangements others) {
        return new VisitText(travel, others, pupilsAsked);
    }

    VisitText withAsked(String questions) {
        return new VisitText(travel, arrangements, questions);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "VisitText[]";
    }
}
