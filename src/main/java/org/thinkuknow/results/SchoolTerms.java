package org.thinkuknow.results;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.classroom.Keeping;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.classroom.TaughtClasses;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How long a school keeps what its classes have shown. Its designated safeguarding lead says so: one of few, named by the school,
 * who answers for what is kept of children, and is neither one teacher among many nor the centre.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
public class SchoolTerms {

    private final TermRows terms;
    private final TaughtClasses classes;
    private final Schools schools;
    private final Keeping keeping;
    private final Audit audit;
    private final Clock clock;

    SchoolTerms(TermRows terms, TaughtClasses classes, Schools schools, Keeping keeping, Audit audit, Clock clock) {
        this.terms = terms;
        this.classes = classes;
        this.schools = schools;
        this.keeping = keeping;
        this.audit = audit;
        this.clock = clock;
    }

    /** The school of whoever is signed in; empty if an administrator has not entered one. */
    @Transactional(readOnly = true)
    public Optional<School> school() {
        return schools.of(me());
    }

    /** What the school has chosen; empty while it is as long as the installation's. */
    @Transactional(readOnly = true)
    public Optional<SchoolTerm> chosen() {
        return school().map(School::key).flatMap(terms::of);
    }

    /** What can be chosen: never more than the installation keeps. */
    public List<SchoolTerm> choices() {
        return IntStream.rangeClosed(1, SchoolTerm.MOST_MONTHS)
                .mapToObj(SchoolTerm::new)
                .filter(this::isShorterThanTheInstallations)
                .toList();
    }

    /** How many of the school's lessons go on the night after a term is chosen. */
    @Transactional(readOnly = true)
    public int goingWith(SchoolTerm term) {
        return classes.countOfSchool(mySchool(), term.endsFor(keeping, clock.instant()));
    }

    /**
     * Keeps results for so long from now on, those of lessons that were taught already too.
     *
     * @throws LessonRefused if they belong to no school, or the installation keeps nothing for so long
     */
    public void choose(SchoolTerm term) {
        if (!isShorterThanTheInstallations(term)) {
            throw new LessonRefused("This service keeps results for %d days at most. Please choose less."
                    .formatted(keeping.keep().toDays()));
        }
        terms.set(mySchool(), term, me(), clock.instant());
        audit.record("set term of results", mySchool(), term.words());
    }

    /** Keeps results as long as the installation does. */
    public void leaveToTheInstallation() {
        terms.leave(mySchool());
        audit.record("set term of results", mySchool(), "as long as the installation");
    }

    private boolean isShorterThanTheInstallations(SchoolTerm term) {
        return term.endsFor(keeping, clock.instant()).isAfter(clock.instant().minus(keeping.keep()));
    }

    private String mySchool() {
        return school().map(School::key)
                .orElseThrow(() -> new LessonRefused(
                        "Your account is not linked to a school yet. Please ask your administrator to link it."));
    }

    private static String me() {
        return SignedIn.username();
    }
}
