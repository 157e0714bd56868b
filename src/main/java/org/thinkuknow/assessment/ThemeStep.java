package org.thinkuknow.assessment;

import java.time.Duration;

/**
 * A step that is taken in a case of a theme.
 *
 * @param id     for ever; the same step of another theme has the same one
 * @param words  what is to be done, in one line
 * @param why    what happens if it is not
 * @param by     who does it
 * @param from   the lowest level at which it is done
 * @param within how long after it came to the case
 * @param needed whether a case of that level ends only when it is done, or when it is said why not
 */
public record ThemeStep(String id, String words, String why, StepBy by, Level from, Duration within, boolean needed) {

    /** Whether it is taken at a level. */
    public boolean isAt(Level level) {
        return !level.isBelow(from);
    }
}
