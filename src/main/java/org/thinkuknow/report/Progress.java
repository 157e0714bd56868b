package org.thinkuknow.report;

/** How far a report has come, in the words that the child reads. */
public enum Progress {
    RECEIVED("Your report is here. It is waiting for a person to read it."),
    BEING_READ("A person is reading your report now."),
    HELP_ASKED("We have asked people near you, whose job is to keep children safe, to help."),
    FINISHED("We have finished our part. You can still write to us here.");

    private final String sentence;

    Progress(String sentence) {
        this.sentence = sentence;
    }

    /** The sentence for the child. */
    public String sentence() {
        return sentence;
    }
}
