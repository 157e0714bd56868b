package org.thinkuknow.planning;

import org.springframework.stereotype.Component;
import org.thinkuknow.classroom.PreparedStarts;

import java.util.Optional;

/** What a teacher has prepared of a lesson for whichever class: it starts so from its card and from its own page. */
@Component
class PreparedLessons implements PreparedStarts {

    private final PreparationRows rows;

    PreparedLessons(PreparationRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<PreparedStart> of(String lesson, String teacher) {
        return rows.of(LessonShelf.withoutEdition(lesson), teacher).map(Preparation::start);
    }
}
