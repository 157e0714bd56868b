package org.thinkuknow.disclosure;

/**
 * Whether what a child told is about somebody who works or helps at the school. It decides who may read the record (Keeping Children
 * Safe in Education, part four; decision 0098).
 */
public enum AboutStaff {
    NOBODY("No"),
    COLLEAGUE("Yes, a member of staff, a volunteer, a governor or a visitor"),
    LEAD("Yes, a safeguarding lead"),
    HEAD("Yes, the head teacher");

    /** What is asked. */
    public static final String QUESTION = "Is this about somebody who works or helps at the school?";

    private final String words;

    AboutStaff(String words) {
        this.words = words;
    }

    /** The answer in plain words. */
    public String words() {
        return words;
    }

    /** Whether it is about anybody there. */
    public boolean isSomebody() {
        return this != NOBODY;
    }
}
