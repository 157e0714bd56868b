package org.thinkuknow.triage;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.ReportSearch;
import org.thinkuknow.report.SearchedWords;
import org.thinkuknow.triage.CaseQueue.QueuedCase;

import java.time.LocalDate;
import java.util.List;

/** Finds cases, open and closed, by what is known about them. */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class CaseSearch {

    /** As many as are shown; whoever needs more narrows the search. */
    public static final int MOST = 100;

    /** As many reports are opened to look for words in them, the newest first. */
    public static final int MOST_OPENED = 5_000;

    private final EntityManager database;
    private final ReportSearch reports;
    private final QueueLines lines;
    private final Restrictions restrictions;

    CaseSearch(EntityManager database, ReportSearch reports, QueueLines lines, Restrictions restrictions) {
        this.database = database;
        this.reports = reports;
        this.lines = lines;
        this.restrictions = restrictions;
    }

    /**
     * The cases that fit, the latest first; {@link #MOST} at most. To whom a case was referred is not found out by searching for it: what
     * is closed to whoever asks fits no agency.
     */
    @Transactional(readOnly = true)
    public List<QueuedCase> find(CaseQuery wanted) {
        var closed = restrictions.closedToMe();
        return lines.of(new CaseFilter(wanted)
                .cases(database, MOST).stream()
                        .map(Case::facts)
                        .filter(facts -> wanted.agency().isBlank() || !closed.has(facts.reference()))
                        .toList());
    }

    /**
     * The cases that fit and whose report or messages hold words, the latest first; {@link #MOST} at most. The search and its
     * reason are written down. Of the cases that fit, the newest {@link #MOST_OPENED} are looked through.
     */
    @Transactional
    @PreAuthorize("hasRole('SUPERVISOR')")
    public FoundByWords findByWords(CaseQuery among, SearchedWords words) {
        var fitting = new CaseFilter(among).references(database, MOST_OPENED + 1);
        var closed = restrictions.closedToMe();
        var opened = fitting.subList(0, Math.min(MOST_OPENED, fitting.size())).stream()
                .filter(reference -> !closed.has(reference))
                .toList();
        var holding = reports.holding(opened, among.span(), words);
        var first = lines.of(opened.stream()
                .filter(holding::contains)
                .limit(MOST)
                .map(reference -> database.find(Case.class, reference).facts())
                .toList());
        return new FoundByWords(first, holding.size(), opened.size(), fitting.size() > MOST_OPENED);
    }

    /**
     * What a search for words found.
     *
     * @param first  the latest of them
     * @param found  how many there are
     * @param opened how many reports were looked through
     * @param capped whether older ones fit, and were not looked through
     */
    public record FoundByWords(List<QueuedCase> first, int found, int opened, boolean capped) {}

    /**
     * What somebody looks for among all cases, open and closed.
     *
     * @param from the first day of receipt
     * @param to the last day of receipt, at most a year later
     * @param level the level that counts, or any
     * @param state or any
     * @param owner the username of who has it, or blank
     * @param agency a part of the name of an agency that it was referred to, or blank
     * @param reference how its reference begins, of whatever day, or blank
     */
    public record CaseQuery(
            LocalDate from,
            LocalDate to,
            @Nullable Level level,
            @Nullable CaseState state,
            String owner,
            String agency,
            String reference) {

        /** @throws TriageRefused with a sentence for the officer if the days are not a span of at most a year */
        public CaseQuery {
            if (to.isBefore(from) || to.isAfter(from.plusYears(1))) {
                throw new TriageRefused("Please choose a first and a last day, at most a year apart.");
            }
            if (owner.length() > 60 || agency.length() > 120 || reference.length() > 60) {
                throw new TriageRefused("That name or reference is too long.");
            }
        }

        /** What the cases have in common first of all, for the audit record. */
        String span() {
            return reference.isBlank() ? "of %s to %s".formatted(from, to) : "whose reference begins with a given one";
        }
    }
}
