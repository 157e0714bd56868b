package org.thinkuknow.results;

import org.springframework.stereotype.Component;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.classroom.Keeping;

import java.time.Duration;

/** How long live lessons are kept, by their school's term or by the installation's. */
@Component
public class KeptLessons {

    private final TermRows terms;
    private final Schools schools;
    private final Keeping keeping;

    KeptLessons(TermRows terms, Schools schools, Keeping keeping) {
        this.terms = terms;
        this.schools = schools;
        this.keeping = keeping;
    }

    /** How long the results of a teacher's lessons stay from their start, in words. */
    public String termOf(String teacher) {
        return schools.of(teacher)
                .map(School::key)
                .flatMap(terms::of)
                .filter(this::endsFirst)
                .map(SchoolTerm::words)
                .orElseGet(() -> keeping.keep().toDays() + " days");
    }

    private boolean endsFirst(SchoolTerm term) {
        return Duration.ofDays(31L * term.months()).compareTo(keeping.keep()) <= 0;
    }
}
