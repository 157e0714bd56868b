package org.thinkuknow.disclosure;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.School;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.SchoolYear.Term;
import org.thinkuknow.figures.Shown;
import org.thinkuknow.figures.SmallNumbers;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A school's figures for its governors, with small numbers hidden. What is about somebody who works there is in none of them, so that no
 * total tells that there is such a record; drafts are in none either. Records are told once their term is over, as they stood at
 * its end. See decisions 0103, 0142 and 0146.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
public class GovernorFigures {

    private final LeadAccess access;
    private final HandedDisclosureRepository handed;
    private final CountedRecords records;
    private final LeadTaskRows tasks;
    private final HandOverRules rules;
    private final Audit audit;
    private final Clock clock;

    GovernorFigures(
            LeadAccess access,
            HandedDisclosureRepository handed,
            CountedRecords records,
            LeadTaskRows tasks,
            HandOverRules rules,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.handed = handed;
        this.records = records;
        this.tasks = tasks;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** The figures of a school year of one's own school; empty if one belongs to none. */
    @Transactional(readOnly = true)
    public Optional<YearFigures> of(SchoolYear year) {
        return access.school().map(school -> figures(school, year));
    }

    /** The same for a file, and that it was taken is written down; empty if one belongs to no school. */
    public Optional<YearFigures> take(SchoolYear year) {
        var figures = of(year);
        figures.ifPresent(found -> audit.record("took the figures of the school", found.school(), year.words()));
        return figures;
    }

    /** The school years of which there is anything, the latest first. */
    @Transactional(readOnly = true)
    public List<SchoolYear> years() {
        var latest = SchoolYear.of(clock.instant());
        return latest.backTo(access.school()
                .map(School::key)
                .flatMap(handed::firstOf)
                .map(SchoolYear::of)
                .orElse(latest));
    }

    private YearFigures figures(School school, SchoolYear year) {
        return YearFigures.of(
                school.name(),
                year,
                UkTime.today(clock),
                records.of(school.key(), year),
                openTasks(school.key()),
                rules.acknowledgedWithin());
    }

    /** Without those about what not all leads may read. */
    private Shown openTasks(String school) {
        var open = tasks.openSubjects(school);
        var apart = open.isEmpty()
                ? Set.of()
                : handed.among(open).stream()
                        .filter(row -> row.handed().recipient() != Recipient.LEADS)
                        .map(row -> row.handed().disclosure())
                        .collect(Collectors.toSet());
        return SmallNumbers.count(
                open.stream().filter(subject -> !apart.contains(subject)).count());
    }

    /** What became of a record. */
    public enum Outcome {
        REFERRED("Referred to the centre"),
        KEPT("Kept in school"),
        CLOSED("Closed"),
        OPEN("Not decided yet");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /** The outcome in plain words. */
        public String words() {
            return words;
        }

        /** What the last of some steps made of a record; whatever else happened to it, it is open. */
        static Outcome of(StepKind kind) {
            return switch (kind) {
                case KEPT -> KEPT;
                case CLOSED -> CLOSED;
                default -> REFERRED;
            };
        }
    }

    /**
     * A record as it is counted: no reference and no word of it.
     *
     * @param acknowledgedAfter how long after it was handed over; empty if nobody has acknowledged it
     */
    record CountedRecord(
            Term term, Optional<Category> category, Outcome outcome, Optional<Duration> acknowledgedAfter) {}
}
