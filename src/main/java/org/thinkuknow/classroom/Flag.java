package org.thinkuknow.classroom;

import org.thinkuknow.cues.Cue;

/** Whether a pupil's words are for the teacher alone, and why. What has a flag never reaches the board. */
public enum Flag {
    /** Nothing was found in them; that means nothing. */
    NONE,
    /** A sign of the first level was found: act now. */
    ONE,
    /** A sign of the second level was found: a child may be at risk. */
    TWO,
    /** The teacher herself read something in them. */
    TEACHER;

    static Flag of(Cue.Level level) {
        return switch (level) {
            case ONE -> ONE;
            case TWO -> TWO;
        };
    }
}
