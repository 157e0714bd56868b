package org.thinkuknow.report;

/** How far a report has come, in the words that the child reads. */
public enum Progress {
    RECEIVED("Your report is here. It is waiting for a person to read it."),
    BEING_READ("A person is reading your report now."),
    HELP_ASKED("We have asked people near you, whose job is to keep children safe, to help."),
    FINISHED("We have finished our part. You can still write to us here."),
    ERASED("We finished our part a long time ago. So we have erased what you told us, and nobody can read it any more. "
            + "If something worries you now, you can write to us here, and a person will read it.");

    private final String sentence;

    Progress(String sentence) {
        this.sentence = sentence;
    }

    /** The sentence for the child. */
    public String sentence() {
        return sentence;
    }
}
