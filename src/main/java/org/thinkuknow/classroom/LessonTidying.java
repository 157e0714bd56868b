package org.thinkuknow.classroom;

import org.springframework.stereotype.Component;
import org.thinkuknow.schedule.ErasingTally;
import org.thinkuknow.schedule.OneByOne;

import java.time.Duration;
import java.time.Instant;

/** Ends lessons that nobody ended, and erases those that were kept long enough. */
@Component
class LessonTidying {

    /** A teacher still looks at the end of a rehearsal for so long. */
    private static final Duration LAST_LOOK = Duration.ofMinutes(10);

    private final LessonRows rows;
    private final ColleagueRows colleagues;
    private final PhoneRows phones;
    private final LiveNews news;
    private final Keeping keeping;

    LessonTidying(LessonRows rows, ColleagueRows colleagues, PhoneRows phones, LiveNews news, Keeping keeping) {
        this.rows = rows;
        this.colleagues = colleagues;
        this.phones = phones;
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
        rows.rehearsalsEndedBefore(now.minus(LAST_LOOK)).forEach(rows::erase);
        colleagues.eraseInvitationsEndedBefore(now);
        phones.eraseEndedBefore(now);
        return ended;
    }

    /** Erases lessons with their seats and answers. */
    ErasingTally erase(Instant now) {
        return OneByOne.each("live lesson", rows.startedBefore(now.minus(keeping.keep())), rows::erase);
    }
}
