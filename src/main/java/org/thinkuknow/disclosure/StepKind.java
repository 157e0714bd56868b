package org.thinkuknow.disclosure;

/** What can happen to a record after its author has let it out of their hands. */
enum StepKind {
    HANDED("Handed to the designated safeguarding lead"),
    NOTICE("Told by e-mail that something waits"),
    REMINDED("Reminded by e-mail that something waits"),
    NOT_TOLD("Could not be told by e-mail: the address takes no mail"),
    OPENED("Opened by the designated safeguarding lead"),
    ACKNOWLEDGED("Acknowledged: “I have read this and I act”"),
    ACTION("Action noted"),
    ADDED("Added after it was signed"),
    CENTRE_READ("An officer of the centre read it"),
    CENTRE_FINISHED("The centre finished its part");

    private final String words;

    StepKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
