package org.thinkuknow.classroom;

import org.thinkuknow.cues.Cue;

/** Whether a pupil's words are for the teacher alone, and why. What has a mark never reaches the board. */
public enum Mark {
    /** Nothing was found in them; that means nothing. */
    NONE,
    /** A sign of the first level was found: act now. */
    ONE,
    /** A sign of the second level was found: a child may be at risk. */
    TWO,
    /** The teacher herself read something in them. */
    TEACHER;

    static Mark of(Cue.Level level) {
        return switch (level) {
            case ONE -> ONE;
            case TWO -> TWO;
        };
    }
}
