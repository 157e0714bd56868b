package org.thinkuknow.classroom;

import org.springframework.stereotype.Component;
import org.thinkuknow.schedule.ErasingTally;
import org.thinkuknow.schedule.OneByOne;

import java.time.Instant;

/** Ends lessons that nobody ended, and erases those that were kept long enough. */
@Component
class LessonTidying {

    private final LessonRows rows;
    private final ColleagueRows colleagues;
    private final LiveNews news;
    private final Keeping keeping;

    LessonTidying(LessonRows rows, ColleagueRows colleagues, LiveNews news, Keeping keeping) {
        this.rows = rows;
        this.colleagues = colleagues;
        this.news = news;
        this.keeping = keeping;
    }

    /** @return how many lessons were ended */
    ErasingTally endForgotten(Instant now) {
        var ended =
                OneByOne.each("lesson that nobody ended", rows.runningSince(now.minus(keeping.longest())), lesson -> {
                    var replaced = rows.replace(lesson.ended(now));
                    news.changed(lesson.reference());
                    return replaced;
                });
        colleagues.eraseInvitationsEndedBefore(now);
        return ended;
    }

    /** Erases lessons with their seats and answers. */
    ErasingTally erase(Instant now) {
        return OneByOne.each("live lesson", rows.startedBefore(now.minus(keeping.keep())), rows::erase);
    }
}
