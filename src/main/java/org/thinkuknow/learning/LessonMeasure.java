package org.thinkuknow.learning;

/**
 * By which measure a lesson is checked. What keeps children safe holds for both: the ways to tell someone at the end, the words that
 * nobody may write, how old a reader may have to be (decision 0100).
 */
public enum LessonMeasure {
    /** Every lesson is as long as a school lesson of its age and complete in all its parts. */
    LIBRARY,
    /** A school's own: as short and as plain as its teachers want it. */
    SCHOOL
}
