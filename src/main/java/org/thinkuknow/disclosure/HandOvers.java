package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SafeguardingLead;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.database.UtcColumns;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Hands records to whoever reads them at the school they were begun in. Whoever calls has begun a transaction. See decisions 0022, 0098
 * and 0099.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HandOvers {

    private final HandedDisclosureRepository handed;
    private final Chronology chronology;
    private final Recipients recipients;
    private final HandOverRules rules;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandOvers(
            HandedDisclosureRepository handed,
            Chronology chronology,
            Recipients recipients,
            HandOverRules rules,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handed = handed;
        this.chronology = chronology;
        this.recipients = recipients;
        this.rules = rules;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Hands a record over, if somebody at its school reads it and it was not handed over before; the first in order gets a notice. */
    void hand(Disclosure record, Recipients.Receivers receivers, boolean grave) {
        var school = record.school().orElse("");
        if (school.isEmpty() || receivers.who() == Recipient.CENTRE) {
            return;
        }
        var now = UtcColumns.stored(clock.instant());
        if (handed.add(
                        record.reference(),
                        list(receivers, school),
                        now,
                        receivers.who().name(),
                        reader(receivers))
                == 1) {
            note(record, receivers.who(), now);
            tell(record.reference(), null, receivers.people(), grave);
        }
    }

    /** What a draft is about has changed: who could read it may not be who reads it now. Nothing happens if it was not handed over. */
    void route(Disclosure record, Recipients.Receivers receivers) {
        handed.findById(record.reference())
                .filter(found -> found.recipient() != receivers.who()
                        || receivers.who() != Recipient.LEADS
                                && receivers.people().stream().noneMatch(person -> found.isFor(person.username())))
                .ifPresent(found -> {
                    handed.route(
                            record.reference(),
                            list(receivers, record.school().orElse("")),
                            receivers.who().name(),
                            reader(receivers));
                    if (receivers.who() != Recipient.CENTRE) {
                        note(record, receivers.who(), clock.instant());
                        tell(record.reference(), null, receivers.people(), false);
                    }
                });
    }

    /** A record was signed: from now on it goes to the officers, unless somebody acknowledges it in time. */
    void signed(Disclosure record, Recipients.Receivers receivers, boolean grave, boolean changed) {
        route(record, receivers);
        hand(record, receivers, grave);
        var before = handed.findById(record.reference());
        if (changed && before.filter(found -> found.acknowledgedAt() != null).isPresent()) {
            waitAgain(record, receivers.people(), grave);
        } else if (before.isPresent()) {
            handed.goesToCentre(record.reference(), latest(clock.instant(), grave));
            events.publishEvent(new LeadDesk.DeskChanged());
        }
    }

    /** Something new stands below a signed record, or it went past whoever reads it: they acknowledge it anew. */
    void waitAgain(Disclosure record, boolean grave) {
        handed.findById(record.reference())
                .ifPresent(found -> waitAgain(record, recipients.readersOf(found, record), grave));
    }

    private void waitAgain(Disclosure record, List<SafeguardingLead> readers, boolean grave) {
        var now = UtcColumns.stored(clock.instant());
        handed.waitAgain(record.reference(), now, record.dates().report() == null ? latest(now, grave) : null);
        tell(record.reference(), now, readers, grave);
    }

    private Instant latest(Instant now, boolean grave) {
        return UtcColumns.stored(now.plus(grave ? rules.acknowledgedWithin() : rules.toCentreAfter()));
    }

    /** The first in order is told; where it is grave, all are. */
    private void tell(String disclosure, @Nullable Instant again, List<SafeguardingLead> readers, boolean grave) {
        var toTell = recipients.toTell(readers);
        var now = grave ? toTell : toTell.stream().limit(1).toList();
        handed.claimTelling(disclosure, 0, now.size(), UtcColumns.stored(clock.instant()));
        now.forEach(lead -> events.publishEvent(new NoticeDue(disclosure, lead.username(), again)));
        events.publishEvent(new LeadDesk.DeskChanged());
    }

    private void note(Disclosure record, Recipient who, Instant now) {
        chronology.addOnce(
                record.reference(),
                now,
                switch (who) {
                    case HEAD -> StepKind.HANDED_HEAD;
                    case CHAIR -> StepKind.HANDED_CHAIR;
                    default -> StepKind.HANDED;
                },
                record.author());
        audit.record(
                "handed over",
                record.reference(),
                "to %s of %s".formatted(who.words(), record.school().orElse("")));
    }

    /** What leads do not read is in no school's list. */
    private static String list(Recipients.Receivers receivers, String school) {
        return receivers.who() == Recipient.LEADS ? school : "";
    }

    private static @Nullable String reader(Recipients.Receivers receivers) {
        return receivers.who() == Recipient.LEADS || receivers.people().isEmpty()
                ? null
                : receivers.people().getFirst().username();
    }

    /** References of an author's records that nobody acknowledged in time, the oldest first. */
    List<String> lateOnes(String author) {
        return handed.unacknowledged(author, clock.instant().minus(rules.acknowledgedWithin()));
    }

    boolean isLate(HandedDisclosure waiting) {
        return waiting.acknowledgedAt() == null
                && !waiting.waitsSince().plus(rules.acknowledgedWithin()).isAfter(clock.instant());
    }

    Optional<HandedDisclosure> find(String disclosure) {
        return handed.findById(disclosure);
    }

    /**
     * Somebody has to be told that something waits.
     *
     * @param again since when it waits again; null if it waits for the first time
     */
    record NoticeDue(
            String disclosure, String lead, @Nullable Instant again) {}
}
