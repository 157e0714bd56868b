package org.thinkuknow.classroom;

/** Something in a live lesson that cannot be done, in words for whoever wanted it. */
public class LessonRefused extends RuntimeException {

    public LessonRefused(String sentence) {
        super(sentence);
    }
}
