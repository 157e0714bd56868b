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
import org.thinkuknow.vault.SealBroken;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A school's figures for its governors, with small numbers hidden. What is about somebody who works there is in none of them, so that no
 * total tells that there is such a record; drafts are in none either. See decision 0103.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
public class GovernorFigures {

    private final LeadAccess access;
    private final HandedDisclosureRepository handed;
    private final ChronologyRepository steps;
    private final DisclosureTexts texts;
    private final LeadTaskRows tasks;
    private final HandOverRules rules;
    private final Audit audit;
    private final Clock clock;

    GovernorFigures(
            LeadAccess access,
            HandedDisclosureRepository handed,
            ChronologyRepository steps,
            DisclosureTexts texts,
            LeadTaskRows tasks,
            HandOverRules rules,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.handed = handed;
        this.steps = steps;
        this.texts = texts;
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
        var rows = handed.signedOfLeads(school.key(), year.from(), year.until());
        var acknowledged = acknowledged(rows);
        var counted = rows.stream()
                .map(row -> counted(
                        row,
                        year,
                        Optional.ofNullable(acknowledged.get(row.handed().disclosure()))))
                .toList();
        return YearFigures.of(
                school.name(), year, UkTime.today(clock), counted, openTasks(school.key()), rules.acknowledgedWithin());
    }

    /** What was added later is acknowledged anew; what counts is the first time. */
    private Map<String, Instant> acknowledged(List<DeskRow> rows) {
        return rows.isEmpty()
                ? Map.of()
                : steps
                        .ofKind(
                                rows.stream()
                                        .map(row -> row.handed().disclosure())
                                        .toList(),
                                StepKind.ACKNOWLEDGED)
                        .stream()
                        .collect(Collectors.toMap(
                                ChronologyEntry::disclosure,
                                ChronologyEntry::at,
                                (one, other) -> one.isBefore(other) ? one : other));
    }

    private CountedRecord counted(DeskRow row, SchoolYear year, Optional<Instant> acknowledged) {
        var handedAt = row.handed().handedAt();
        return new CountedRecord(
                year.termOf(handedAt),
                category(row.record()),
                row.record().dates().report() != null
                        ? Outcome.REFERRED
                        : row.handed().decision().map(Outcome::of).orElse(Outcome.OPEN),
                acknowledged.map(at -> Duration.between(handedAt, at)));
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

    private Optional<Category> category(Disclosure record) {
        try {
            return texts.open(record).schoolPart().chosenCategory();
        } catch (SealBroken e) {
            return Optional.empty();
        }
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

        private static Outcome of(Decision decision) {
            return decision == Decision.KEPT ? KEPT : CLOSED;
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
