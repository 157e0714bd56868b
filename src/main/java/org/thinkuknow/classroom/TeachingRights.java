package org.thinkuknow.classroom;

import org.springframework.stereotype.Component;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;

import java.util.Optional;

/** Who may teach a lesson: whoever started it, and colleagues who were let in as long as they belong to the same school. */
@Component
class TeachingRights {

    private final Schools schools;

    TeachingRights(Schools schools) {
        this.schools = schools;
    }

    /** The key of somebody's school. */
    Optional<String> schoolOf(String who) {
        return schools.of(who).map(School::key);
    }

    /** Asked each time, because people change schools. A teacher without a school may let in whom she likes. */
    boolean mayTeach(LiveLesson lesson, String who) {
        return lesson.teacher().equals(who)
                || schoolOf(lesson.teacher())
                        .map(school -> schoolOf(who).filter(school::equals).isPresent())
                        .orElse(true);
    }
}
