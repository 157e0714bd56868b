package org.thinkuknow.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UrgentReaction;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.notification.AlertRows.Alerted;

import java.time.Clock;
import java.util.List;

/**
 * Makes one alert for each person on call, and for others if nobody of them can be told. It may hear of the same thing twice and
 * makes each alert once. Written down is who an alert was made for, or that there was nobody; whether it left is another matter
 * (decision 0030).
 */
@Component
class Alerts {

    private static final Logger log = LoggerFactory.getLogger(Alerts.class);

    private final OnCall onCall;
    private final AlertRows rows;
    private final JdbcClient database;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Alerts(
            OnCall onCall,
            AlertRows rows,
            JdbcClient database,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.onCall = onCall;
        this.rows = rows;
        this.database = database;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @UrgentReaction
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void alert(SomethingWaits waits) {
        if (waits.urgent()) {
            var at = UtcColumns.of(waits.at());
            var since = UtcColumns.of(waits.dueAt().isBefore(waits.at()) ? waits.dueAt() : waits.at());
            database.sql("""
                    insert into staff_waiting (subject, waits_at, since) values (?, ?, ?) on duplicate key update
                    since = if(waits_at is null or settled_at >= waits_at, ?, least(coalesce(since, ?), ?)),
                    waits_at = greatest(coalesce(waits_at, ?), ?)""")
                    .params(waits.subject(), at, since, since, since, since, at, at)
                    .update();
        }
        tell(new Alerted(waits.subject(), waits.step(), waits.dueAt()), waits.rung());
        events.publishEvent(new AlarmsChanged());
    }

    /** Somebody's address takes no mail. Whoever else was told of the same is enough; if nobody was, the next ones are. */
    @ApplicationModuleListener
    void tellOthers(AlertRefused refused) {
        var alert = rows.of(refused.alert());
        if (!rows.isLive(alert.alerted())) {
            tell(alert.alerted(), alert.person().rung());
        }
    }

    private void tell(Alerted alerted, EscalationTier rung) {
        var refused = rows.refusedAbout(alerted.subject());
        var groups = onCall.inTurn(rung);
        var people = groups.stream()
                .map(group -> group.stream()
                        .filter(person -> !refused.contains(person.address()))
                        .toList())
                .filter(group -> !group.isEmpty())
                .findFirst()
                .orElse(List.of());
        var why = groups.getFirst().isEmpty()
                ? "nobody is on call as " + rung.words()
                : "nobody on call as %s takes mail".formatted(rung.words());
        people.forEach(
                person -> make(alerted, person, person.isMailbox() || person.rung() != rung ? ", as " + why : ""));
        if (people.isEmpty() && rows.untold(alerted, rung, !groups.getFirst().isEmpty(), clock.instant())) {
            audit.recordAs(
                    Audit.SYSTEM,
                    "told nobody",
                    alerted.subject(),
                    "%s; nobody was told: waits for %s".formatted(why, alerted.what()));
            log.warn("{}; nobody was told that {} waits", why, alerted.subject());
        }
    }

    private void make(Alerted alerted, Person person, String why) {
        rows.make(alerted, person, clock.instant()).ifPresent(id -> {
            audit.recordAs(
                    Audit.SYSTEM,
                    "made alert",
                    alerted.subject(),
                    "for %s%s: waits for %s".formatted(person.words(), why, alerted.what()));
            events.publishEvent(new Made(id));
        });
    }

    @ApplicationModuleListener
    void settle(SomethingSettled settled) {
        var at = UtcColumns.of(settled.at());
        database.sql("""
                insert into staff_waiting (subject, settled_at) values (?, ?)
                on duplicate key update settled_at = greatest(coalesce(settled_at, ?), \
                ?)""").params(settled.subject(), at, at, at).update();
        events.publishEvent(new AlarmsChanged());
    }

    /** An alert for one person is stored and has to leave. */
    record Made(long alert) {}
}
