package org.thinkuknow.classroom;

import static java.util.Objects.requireNonNull;

/** Something in a live lesson that cannot be done, in words for whoever wanted it. */
public class LessonRefused extends RuntimeException {

    public LessonRefused(String sentence) {
        super(sentence);
    }

    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }
}
