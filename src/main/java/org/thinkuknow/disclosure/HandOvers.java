package org.thinkuknow.disclosure;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hands records to the safeguarding leads of the school they were begun in. Whoever calls has begun a transaction. See decision 0022. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HandOvers {

    private final HandedDisclosureRepository handed;
    private final Chronology chronology;
    private final Schools schools;
    private final Staff staff;
    private final HandOverRules rules;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandOvers(
            HandedDisclosureRepository handed,
            Chronology chronology,
            Schools schools,
            Staff staff,
            HandOverRules rules,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handed = handed;
        this.chronology = chronology;
        this.schools = schools;
        this.staff = staff;
        this.rules = rules;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Hands a record over, if it belongs to a school and was not handed over before; each lead gets one notice. */
    void hand(Disclosure record) {
        record.school().ifPresent(school -> {
            if (handed.add(record.reference(), school, clock.instant()) == 1) {
                chronology.addOnce(record.reference(), clock.instant(), StepKind.HANDED, record.author());
                audit.record("handed over", record.reference(), "to the safeguarding leads of " + school);
                schools.leadsOf(school)
                        .forEach(lead -> events.publishEvent(new NoticeDue(record.reference(), lead.username())));
            }
        });
    }

    /** References of an author's records that nobody acknowledged in time, the oldest first. */
    List<String> lateOnes(String author) {
        return handed.unacknowledged(author, clock.instant().minus(rules.acknowledgedWithin()));
    }

    /** How far a record has come. */
    RecordStatus standing(Disclosure record) {
        var found = handed.findById(record.reference());
        return new RecordStatus(
                record.school().isPresent(),
                record.school()
                        .filter(school -> !schools.leadsOf(school).isEmpty())
                        .isPresent(),
                found.map(HandedDisclosure::handedAt).orElse(null),
                found.map(HandedDisclosure::acknowledgedAt).orElse(null),
                found.map(HandedDisclosure::acknowledgedBy).map(staff::nameOf).orElse(""),
                unreached(record),
                found.filter(this::isLate).isPresent(),
                readAt(record).orElse(null),
                chronology.of(record));
    }

    private boolean isLate(HandedDisclosure waiting) {
        return waiting.acknowledgedAt() == null
                && !waiting.handedAt().plus(rules.acknowledgedWithin()).isAfter(clock.instant());
    }

    private boolean unreached(Disclosure record) {
        var kinds = chronology.steps(record.reference()).stream()
                .map(ChronologyEntry::kind)
                .collect(Collectors.toSet());
        return kinds.contains(StepKind.NOT_TOLD)
                && !kinds.contains(StepKind.NOTICE)
                && !kinds.contains(StepKind.REMINDED);
    }

    private Optional<Instant> readAt(Disclosure record) {
        return chronology.steps(record.reference()).stream()
                .filter(step -> step.kind() == StepKind.CENTRE_READ)
                .map(ChronologyEntry::at)
                .findFirst();
    }

    /** A safeguarding lead has to be told that something waits. */
    record NoticeDue(String disclosure, String lead) {}
}
