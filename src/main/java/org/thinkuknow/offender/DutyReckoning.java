package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.duties.Duty;
import org.thinkuknow.duties.Nation;
import org.thinkuknow.offender.DutyRows.DutyOf;
import org.thinkuknow.offender.RetentionRows.Kept;
import org.thinkuknow.offender.StandingRows.Standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Works out anew what is due and writes it for lists, in the transaction of whatever changed. Of somebody whose record is locked, so that
 * nobody reckons beside it with less (decision 0065).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DutyReckoning {

    private final Reckoner reckoner;
    private final KnownRows knownRows;
    private final KeptJourneys journeys;
    private final DecisionRows decisions;
    private final DutyRows duties;
    private final StandingRows standings;
    private final VisitingRows visiting;
    private final RetentionRows retention;

    DutyReckoning(
            Reckoner reckoner,
            KnownRows knownRows,
            KeptJourneys journeys,
            DecisionRows decisions,
            DutyRows duties,
            StandingRows standings,
            VisitingRows visiting,
            RetentionRows retention) {
        this.reckoner = reckoner;
        this.knownRows = knownRows;
        this.journeys = journeys;
        this.decisions = decisions;
        this.duties = duties;
        this.standings = standings;
        this.visiting = visiting;
        this.retention = retention;
    }

    /** Somebody, as far as it takes to reckon. */
    record Reckoned(String reference, String manager, Nation nation, OffenderText text) {}

    /** Those whose records the caller has locked. */
    void anew(List<Reckoned> people, LocalDate today) {
        if (people.isEmpty()) {
            return;
        }
        var references = people.stream().map(Reckoned::reference).toList();
        var known = knownRows.of(references);
        var decided = decisions.of(references);
        var before = duties.of(references);
        var stood = standings.of(references);
        var visits = visiting.next(references);
        var kept = retention.of(references);
        var gone = new ArrayList<DutyOf>();
        var put = new ArrayList<DutyOf>();
        var stand = new ArrayList<Standing>();
        var travelled = new ArrayList<ReckonedJourneys>();
        for (var person : people) {
            var reference = person.reference();
            var knownOf = Objects.requireNonNull(known.get(reference));
            var reckoning = reckoner.of(person.nation(), person.text(), knownOf, today);
            if (!knownOf.journeys().isEmpty()) {
                travelled.add(new ReckonedJourneys(
                        reference,
                        person.manager(),
                        person.text().management().orders(),
                        knownOf.journeys(),
                        reckoning.journeys()));
            }
            var standing = standing(
                    person, reckoning, visits.get(reference), kept.getOrDefault(reference, Kept.NOTHING), today);
            var was = stood.get(reference);
            var isAnothers = was == null || !was.manager().equals(person.manager());
            compare(
                    person,
                    before.getOrDefault(reference, List.of()),
                    open(reckoning.duties(), decided.getOrDefault(reference, Map.of())),
                    isAnothers,
                    gone,
                    put);
            if (!standing.equals(was)) {
                stand.add(standing);
            }
        }
        duties.change(gone, put);
        standings.put(stand);
        journeys.reckoned(travelled);
    }

    /** What was done in time needs no row. */
    private static List<DutyRow> open(List<Duty> all, Map<DutyRef, Decision> decided) {
        var open = new LinkedHashMap<DutyRef, DutyRow>();
        all.stream()
                .map(duty -> DutyRow.of(duty, decided.get(DutyRef.of(duty))))
                .filter(row -> row.standing() != DutyStanding.COMPLIED)
                .forEach(row -> open.put(row.duty(), row));
        return List.copyOf(open.values());
    }

    private static void compare(
            Reckoned person,
            List<DutyRow> before,
            List<DutyRow> now,
            boolean isAnothers,
            List<DutyOf> gone,
            List<DutyOf> put) {
        var stays = new HashSet<DutyRef>();
        var same = new HashSet<>(before);
        for (var row : now) {
            stays.add(row.duty());
            if (isAnothers || !same.contains(row)) {
                put.add(new DutyOf(person.reference(), person.manager(), row));
            }
        }
        before.stream()
                .filter(row -> !stays.contains(row.duty()))
                .forEach(row -> gone.add(new DutyOf(person.reference(), person.manager(), row)));
    }

    private static Standing standing(
            Reckoned person, Reckoning reckoning, @Nullable LocalDate nextVisit, Kept kept, LocalDate today) {
        var risk = person.text().management().risk();
        return new Standing(
                person.reference(),
                person.manager(),
                reckoning.period().isWithoutEnd(),
                reckoning.period().ends(),
                risk == null ? null : risk.nextReview(),
                next(reckoning.reviews(), today),
                nextVisit,
                risk != null && risk.band() == Risk.Band.VERY_HIGH,
                kept.reviewFrom(
                        reckoning.period().isWithoutEnd()
                                ? null
                                : reckoning.period().ends(),
                        today));
    }

    private static @Nullable LocalDate next(List<Duty> reviews, LocalDate today) {
        return reviews.stream()
                .map(Duty::due)
                .filter(Objects::nonNull)
                .map(due -> due.day())
                .filter(day -> !day.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
