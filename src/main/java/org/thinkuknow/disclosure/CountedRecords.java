package org.thinkuknow.disclosure;

import org.springframework.stereotype.Component;
import org.thinkuknow.disclosure.GovernorFigures.CountedRecord;
import org.thinkuknow.disclosure.GovernorFigures.Outcome;
import org.thinkuknow.vault.SealBroken;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A school's records as they are counted, for its governors and its trust alike: those of the terms that are over, each as it stood
 * when its own term ended. What was told of a term stands for good, so nobody reads from two prints what happened between them.
 */
@Component
class CountedRecords {

    private static final List<StepKind> ENDS = List.of(
            StepKind.KEPT, StepKind.CLOSED, StepKind.REFERRED, StepKind.AT_ONCE, StepKind.OUTSIDE, StepKind.UNHEARD);

    private final HandedDisclosureRepository handed;
    private final ChronologyRepository steps;
    private final DisclosureTexts texts;
    private final Clock clock;

    CountedRecords(HandedDisclosureRepository handed, ChronologyRepository steps, DisclosureTexts texts, Clock clock) {
        this.handed = handed;
        this.steps = steps;
        this.texts = texts;
        this.clock = clock;
    }

    /** Those of a school year. */
    List<CountedRecord> of(String school, SchoolYear year) {
        var over = SchoolYear.termBegan(clock.instant());
        var until = over.isBefore(year.until()) ? over : year.until();
        if (!year.from().isBefore(until)) {
            return List.of();
        }
        var rows = handed.signedOfLeads(school, year.from(), until);
        // What was added later is acknowledged anew; what counts is the first time.
        var acknowledged = steps(
                rows,
                Stream.of(StepKind.ACKNOWLEDGED),
                BinaryOperator.minBy(Comparator.comparing(ChronologyEntry::at)));
        var ends = steps(rows, ENDS.stream(), CountedRecords::graver);
        return rows.stream()
                .map(row -> counted(
                        row,
                        year,
                        Optional.ofNullable(acknowledged.get(row.handed().disclosure())),
                        Optional.ofNullable(ends.get(row.handed().disclosure()))))
                .toList();
    }

    /** Whoever referred a record did so for good; else the later decision counts. */
    private static ChronologyEntry graver(ChronologyEntry one, ChronologyEntry other) {
        if (one.kind().isSending() != other.kind().isSending()) {
            return one.kind().isSending() ? one : other;
        }
        return one.at().isBefore(other.at()) ? other : one;
    }

    private Map<String, ChronologyEntry> steps(
            List<DeskRow> rows, Stream<StepKind> kinds, BinaryOperator<ChronologyEntry> which) {
        var ends = rows.stream()
                .collect(Collectors.toMap(
                        row -> row.handed().disclosure(),
                        row -> SchoolYear.termEnded(row.handed().handedAt())));
        var records = List.copyOf(ends.keySet());
        return records.isEmpty()
                ? Map.of()
                : kinds.flatMap(kind -> steps.ofKind(records, kind).stream())
                        .filter(step -> step.at().isBefore(ends.get(step.disclosure())))
                        .collect(Collectors.toMap(ChronologyEntry::disclosure, step -> step, which));
    }

    private CountedRecord counted(
            DeskRow row, SchoolYear year, Optional<ChronologyEntry> acknowledged, Optional<ChronologyEntry> end) {
        var handedAt = row.handed().handedAt();
        return new CountedRecord(
                year.termOf(handedAt),
                category(row.record()),
                end.map(step -> Outcome.of(step.kind())).orElse(Outcome.OPEN),
                acknowledged.map(step -> Duration.between(handedAt, step.at())));
    }

    private Optional<Category> category(Disclosure record) {
        try {
            return texts.open(record).schoolPart().chosenCategory();
        } catch (SealBroken e) {
            return Optional.empty();
        }
    }
}
