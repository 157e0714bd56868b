package org.thinkuknow.classroom;

import org.springframework.stereotype.Component;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;

import java.time.Duration;
import java.util.Collection;

/** Which live lessons are kept, and how long. */
@Component
public class KeptLessons {

    private final LessonRows rows;

    private final TermRows terms;
    private final Schools schools;
    private final Keeping keeping;

    KeptLessons(LessonRows rows, TermRows terms, Schools schools, Keeping keeping) {
        this.rows = rows;
        this.terms = terms;
        this.schools = schools;
        this.keeping = keeping;
    }

    /** How long the results of a teacher's lessons stay from their start, in words. */
    public String termOf(String teacher) {
        return schools.of(teacher).map(School::key).flatMap(terms::of).filter(this::endsFirst).map(SchoolTerm::words).orElseGet(() -> keeping.keep().toDays() + " days");
    }

    private boolean endsFirst(SchoolTerm term) {
        return Duration.ofDays(31L * term.months()).compareTo(keeping.keep()) <= 0;
    }

    /** Whether any, running or with results, is of a lesson at one of these addresses. */
    public boolean haveAny(Collection<String> addresses) {
        return !addresses.isEmpty() && rows.countOf(addresses) > 0;
    }
}
