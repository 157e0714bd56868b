package org.thinkuknow.disclosure;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How far a record has come, for whoever may know it. Whoever calls has begun a transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Standings {

    private final HandOvers handOvers;
    private final Chronology chronology;
    private final Recipients recipients;
    private final DisclosureTexts texts;
    private final Staff staff;

    Standings(HandOvers handOvers, Chronology chronology, Recipients recipients, DisclosureTexts texts, Staff staff) {
        this.handOvers = handOvers;
        this.chronology = chronology;
        this.recipients = recipients;
        this.texts = texts;
        this.staff = staff;
    }

    /** With all words, for whoever reads it at the school. */
    RecordStatus forReader(Disclosure record) {
        return of(record, step -> true);
    }

    /** With no words but those of its author, and those that leads wrote to its author. */
    RecordStatus forAuthor(Disclosure record) {
        return of(record, step -> step.kind() == StepKind.REPLIED || step.who().equals(record.author()));
    }

    private RecordStatus of(Disclosure record, Predicate<ChronologyEntry> words) {
        var found = handOvers.find(record.reference());
        var steps = chronology.steps(record.reference());
        return new RecordStatus(
                record.school().isPresent(),
                found.map(HandedDisclosure::recipient)
                        .orElseGet(() -> recipients
                                .of(
                                        record.school(),
                                        texts.open(record).schoolPart().about())
                                .who()),
                found.map(handed -> recipients.readersOf(handed, record))
                        .filter(readers -> !readers.isEmpty())
                        .isPresent(),
                found.map(HandedDisclosure::handedAt).orElse(null),
                found.map(HandedDisclosure::acknowledgedAt).orElse(null),
                found.map(HandedDisclosure::acknowledgedBy).map(staff::nameOf).orElse(""),
                unreached(steps),
                found.filter(handOvers::isLate).isPresent(),
                record.dates().report() == null
                        ? found.filter(handed -> handed.acknowledgedAt() == null)
                                .flatMap(HandedDisclosure::toCentreAt)
                                .orElse(null)
                        : null,
                found.flatMap(HandedDisclosure::decision).orElse(null),
                readAt(steps).orElse(null),
                chronology.of(record, steps, words));
    }

    private static boolean unreached(List<ChronologyEntry> steps) {
        var kinds = steps.stream().map(ChronologyEntry::kind).toList();
        return kinds.contains(StepKind.NOT_TOLD)
                && !kinds.contains(StepKind.NOTICE)
                && !kinds.contains(StepKind.REMINDED);
    }

    private static Optional<Instant> readAt(List<ChronologyEntry> steps) {
        return steps.stream()
                .filter(step -> step.kind() == StepKind.CENTRE_READ)
                .map(ChronologyEntry::at)
                .findFirst();
    }
}
