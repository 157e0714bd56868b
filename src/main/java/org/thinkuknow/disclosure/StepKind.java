package org.thinkuknow.disclosure;

/** What can happen to a record after its author has let it out of their hands. */
enum StepKind {
    HANDED("Handed to the designated safeguarding lead"),
    HANDED_HEAD("Handed to the head teacher"),
    HANDED_CHAIR("Handed to the chair of governors"),
    CHAIR_TOLD("Asked the chair of governors by e-mail to expect a call"),
    CHAIR_NOT_TOLD("Could not tell the chair of governors: their e-mail address does not accept it"),
    AT_ONCE("Sent to the centre when it was signed"),
    OUTSIDE("Sent to the centre by the person who wrote it"),
    UNHEARD("Sent to the centre automatically, because nobody had acknowledged it"),
    REFERRED("Referred to the centre"),
    KEPT("Kept in school"),
    CLOSED("Closed"),
    NOTICE("Told by e-mail that something is waiting"),
    REMINDED("Reminded by e-mail that something is waiting"),
    NOT_TOLD("Could not be told by e-mail: their address does not accept it"),
    OPENED("Opened"),
    ACKNOWLEDGED("Acknowledged: “I have read this and am acting on it”"),
    ACTION("Action noted"),
    ADDED("Added after it was signed"),
    REPLIED("Replied to the person who wrote the record"),
    REPLY_READ("Read the reply"),
    SECOND_ASKED("Asked for a second reading"),
    SECOND_AGREES("Second reading done: agrees"),
    SECOND_DIFFERS("Second reading done: sees it differently"),
    CENTRE_READ("An officer of the centre read it"),
    CENTRE_FINISHED("The centre finished its part");

    private final String words;

    StepKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether officers have had the record since. */
    boolean isSending() {
        return this == AT_ONCE || this == OUTSIDE || this == UNHEARD || this == REFERRED;
    }
}
