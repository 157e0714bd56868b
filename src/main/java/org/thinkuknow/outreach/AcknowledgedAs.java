package org.thinkuknow.outreach;

/** As what somebody acknowledged what a child told, in the order in which they are asked. */
public enum AcknowledgedAs {
    LEAD("the safeguarding lead"),
    DEPUTY("the deputy"),
    HEAD("the head teacher"),
    CARE("children's services");

    private final String words;

    AcknowledgedAs(String words) {
        this.words = words;
    }

    /** The person in plain words. */
    public String words() {
        return words;
    }
}
