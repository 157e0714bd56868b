package org.thinkuknow.ownlessons;

/** Something with a school's own lesson that cannot be done, in words for whoever wanted it. */
public class OwnLessonRefused extends RuntimeException {

    /** What is answered for a lesson that was never written, is deleted, or is another school's: all alike. */
    static final String NO_SUCH_LESSON = "Your school has no lesson with that address.";

    public OwnLessonRefused(String sentence) {
        super(sentence);
    }
}
