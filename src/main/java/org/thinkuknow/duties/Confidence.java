package org.thinkuknow.duties;

/** How sure the reading of a rule is; whatever is not high is shown with "check with your force's legal adviser". */
public enum Confidence {
    /** The text of the law was read, and it has one reading. */
    HIGH,
    /** Read in a twin of the text, or known and not looked up. */
    MEDIUM,
    /** Two readings are arguable, or nobody has looked. */
    LOW
}
