package org.thinkuknow.offender;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.DigestMade;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.MailToMe;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Tells managers, supervisors and the head of what is due and overdue, each of a duty once and in one e-mail a day. It counts and leads
 * to lists: no e-mail names anybody. Sent in the morning, so that it wakes nobody.
 */
@Component
class Ladder {

    /** More wait for the next morning: whoever has so many reads the list, not the number. */
    private static final int MOST = 20_000;

    private final LadderRows rows;
    private final MailToMe mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ladder(LadderRows rows, MailToMe mail, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** Whom a digest is for: a manager, or whoever is on call on a rung. */
    private record Whom(Optional<String> username, EscalationTier rung) {}

    /** What was told and who is told of it are one transaction: after a kill it is told next time, and nothing twice. */
    @Transactional
    void tell() {
        var today = UkTime.today(clock);
        var managers = new TreeMap<String, Map<LadderStep, Integer>>();
        var above = new LinkedHashMap<EscalationTier, Map<LadderStep, Integer>>();
        for (var step : LadderStep.values()) {
            var untold = rows.untold(step, today, MOST);
            rows.told(untold, step, clock.instant());
            if (step.isForManagers()) {
                untold.forEach(each -> managers.computeIfAbsent(each.manager(), first -> new TreeMap<>())
                        .merge(step, 1, Integer::sum));
            } else if (!untold.isEmpty()) {
                above.computeIfAbsent(step.rung(), first -> new TreeMap<>()).put(step, untold.size());
            }
        }
        var unreached =
                managers.keySet().stream().filter(name -> !mail.reaches(name)).toList();
        managers.forEach((name, counts) -> publish(new Whom(Optional.of(name), EscalationTier.OFFICER), lines(counts)));
        above.forEach((rung, counts) -> publish(new Whom(Optional.empty(), rung), lines(counts)));
        if (!unreached.isEmpty()) {
            publish(
                    new Whom(Optional.empty(), EscalationTier.SUPERVISOR),
                    "%d managers have no address for their daily e-mail, and something is due of their people.%n{site}/offenders"
                            .formatted(unreached.size()));
        }
    }

    private static String lines(Map<LadderStep, Integer> counts) {
        var text = new StringBuilder();
        counts.forEach((step, count) -> text.append("%d %s since the last e-mail: {site}/offenders?list=%s%n"
                .formatted(count, step.words(), step.list().name())));
        return text.toString();
    }

    private void publish(Whom whom, String words) {
        events.publishEvent(new DigestMade(
                "D-" + UUID.randomUUID(), whom.username(), whom.rung(), "Registered offenders: what is due", words));
    }
}
