package org.thinkuknow.pupilfile;

/**
 * How a child's file stands: the levels of help in Working Together to Safeguard Children and the Children Act 1989 (sections 17, 20, 31
 * and 47), and what a school does by itself before these.
 */
public enum FileStatus {
    OPEN("Open"),
    MONITORING("Monitoring in school"),
    EARLY_HELP("Early help"),
    CHILD_IN_NEED("Child in need plan"),
    CHILD_PROTECTION("Child protection plan"),
    LOOKED_AFTER("Looked-after child"),
    CLOSED("Closed");

    private final String words;

    FileStatus(String words) {
        this.words = words;
    }

    /** The status in plain words. */
    public String words() {
        return words;
    }
}
