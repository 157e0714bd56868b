package org.thinkuknow.classroom;

import java.util.List;

/**
 * What a live lesson is made of, the same for everybody in it.
 *
 * @param address  of the lesson that is taught
 * @param fromLast the questions of earlier lessons with which it begins, in order
 */
public record LessonMaterial(String address, List<EarlierQuestion> fromLast) {

    public LessonMaterial {
        fromLast = List.copyOf(fromLast);
    }
}
