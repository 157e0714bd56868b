package org.thinkuknow.classroom;

/** Who moves the pupils' screens. */
public enum Pace {
    /** The teacher moves all screens. */
    TOGETHER,
    /** Every pupil goes through the lesson alone. */
    OWN
}
