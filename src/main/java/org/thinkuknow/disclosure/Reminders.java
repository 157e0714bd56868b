package org.thinkuknow.disclosure;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Schools;

import java.time.Clock;
import java.time.Duration;

/**
 * Reminds a school's safeguarding leads once of what they have not acknowledged in time. The row is claimed by an update in the
 * commit that makes the reminders due, so that of several nodes one reminds. What waited before there were reminders stays as it is.
 */
@Component
class Reminders {

    /** Beyond this a letter that nobody expects is no help; the record stands on the lead's page and in the teacher's room. */
    private static final Duration LATEST = Duration.ofDays(14);

    private final HandedDisclosureRepository handed;
    private final Schools schools;
    private final HandOverRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(
            HandedDisclosureRepository handed,
            Schools schools,
            HandOverRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handed = handed;
        this.schools = schools;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void remind() {
        var now = clock.instant();
        handed.late(now.minus(LATEST), now.minus(rules.acknowledgedWithin())).stream()
                .filter(late -> handed.claimReminder(late.disclosure(), now) == 1)
                .forEach(late -> schools.leadsOf(late.school())
                        .forEach(lead -> events.publishEvent(new ReminderDue(late.disclosure(), lead.username()))));
    }

    /** A safeguarding lead has to be told once more that something waits. */
    record ReminderDue(String disclosure, String lead) {}
}
