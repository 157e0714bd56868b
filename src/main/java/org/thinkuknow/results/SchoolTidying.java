package org.thinkuknow.results;

import org.springframework.stereotype.Component;
import org.thinkuknow.classroom.Keeping;
import org.thinkuknow.classroom.TaughtClasses;
import org.thinkuknow.schedule.ErasingTally;

import java.time.Instant;

/** Erases what a school keeps for a shorter time than the installation. */
@Component
class SchoolTidying {

    private final TermRows terms;
    private final TaughtClasses classes;
    private final Keeping keeping;

    SchoolTidying(TermRows terms, TaughtClasses classes, Keeping keeping) {
        this.terms = terms;
        this.classes = classes;
        this.keeping = keeping;
    }

    ErasingTally erase(Instant now) {
        return terms.all().entrySet().stream()
                .map(term ->
                        classes.eraseOfSchool(term.getKey(), term.getValue().endsFor(keeping, now)))
                .reduce(ErasingTally.NOTHING, ErasingTally::plus);
    }
}
