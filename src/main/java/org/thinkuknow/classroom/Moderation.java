package org.thinkuknow.classroom;

/** How far a pupil's words have come. */
enum Moderation {
    /** They wait for the teacher. */
    HELD,
    /** She has let them through to the board. */
    SHOWN,
    /** She has dealt with them. */
    DONE
}
