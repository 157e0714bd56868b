package org.thinkuknow.classroom;

import org.springframework.stereotype.Component;
import org.thinkuknow.schedule.ErasingTally;

import java.time.Instant;

/** Erases pupils' own words long before the numbers of their lesson. */
@Component
class WordTidying {

    private final WordRows rows;
    private final WordKeeping keeping;

    WordTidying(WordRows rows, WordKeeping keeping) {
        this.rows = rows;
        this.keeping = keeping;
    }

    ErasingTally erase(Instant now) {
        return new ErasingTally(rows.eraseOfLessonsEndedBefore(now.minus(keeping.keep())), 0);
    }
}
