package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.database.UtcColumns;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Goes down the order of a school's leads while nobody acknowledges: the next is told, and after some hours all are reminded once. A row
 * is claimed by an update in the commit that makes the letters due, so that of several nodes one does it. What waited before there were
 * reminders stays as it is.
 */
@Component
class Reminders {

    /** Beyond this a letter that nobody expects is no help; the record stands on the lead's page and in the teacher's room. */
    private static final Duration LATEST = Duration.ofDays(14);

    private static final Limit AT_ONCE = Limit.of(500);

    private final HandedDisclosureRepository handed;
    private final DisclosureRepository rows;
    private final Recipients recipients;
    private final HandOverRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(
            HandedDisclosureRepository handed,
            DisclosureRepository rows,
            Recipients recipients,
            HandOverRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handed = handed;
        this.rows = rows;
        this.recipients = recipients;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void remind() {
        var now = UtcColumns.stored(clock.instant());
        handed.toldBy(now.minus(rules.nextAfter()), AT_ONCE).forEach(found -> tellNext(found, now));
        handed.late(now.minus(LATEST), now.minus(rules.acknowledgedWithin())).stream()
                .filter(late -> handed.claimReminder(late.disclosure(), now) == 1)
                .forEach(this::remindAll);
    }

    private void tellNext(HandedDisclosure found, Instant now) {
        var record = rows.findById(found.disclosure()).orElseThrow();
        var inOrder = recipients.toTell(recipients.readersOf(found, record));
        if (found.told() < inOrder.size() && handed.claimTelling(found.disclosure(), found.told(), 1, now) == 1) {
            events.publishEvent(new HandOvers.NoticeDue(
                    found.disclosure(),
                    inOrder.get(found.told()).username(),
                    found.again().orElse(null)));
        }
    }

    private void remindAll(HandedDisclosure late) {
        var record = rows.findById(late.disclosure()).orElseThrow();
        recipients
                .readersOf(late, record)
                .forEach(lead -> events.publishEvent(new ReminderDue(
                        late.disclosure(), lead.username(), late.again().orElse(null))));
    }

    /**
     * Somebody has to be told once more that something waits.
     *
     * @param again since when it waits again; null if it waits for the first time
     */
    record ReminderDue(
            String disclosure, String lead, @Nullable Instant again) {}
}
