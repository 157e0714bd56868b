package org.thinkuknow.classroom;

import org.springframework.stereotype.Component;
import org.thinkuknow.schedule.OneByOne;
import org.thinkuknow.schedule.Tally;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Erases what a school keeps for a shorter time than the installation. */
@Component
class SchoolTidying {

    private final TermRows terms;
    private final LessonRows lessons;
    private final Keeping keeping;

    SchoolTidying(TermRows terms, LessonRows lessons, Keeping keeping) {
        this.terms = terms;
        this.lessons = lessons;
        this.keeping = keeping;
    }

    Tally erase(Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        return terms.all().entrySet().stream().map(term -> OneByOne.each("live lesson of a school",
                lessons.startedBefore(term.getKey(), term.getValue().endsFor(keeping, clock)), lessons::erase)).reduce(Tally.NOTHING, Tally::plus);
    }
}
