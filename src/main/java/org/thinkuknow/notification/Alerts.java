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
import org.thinkuknow.notification.Ways.Planned;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * Makes one alert for each person on call, and for others if nobody of them can be told. It may hear of the same thing twice and
 * makes each alert once. Written down is who an alert was made for, or that there was nobody; whether it left is another matter
 * (decision 0030).
 */
@Component
class Alerts {

    private static final Logger log = LoggerFactory.getLogger(Alerts.class);

    private final OnCall onCall;
    private final Ways ways;
    private final AlertRows rows;
    private final KeptFrom kept;
    private final JdbcClient database;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Alerts(
            OnCall onCall,
            Ways ways,
            AlertRows rows,
            KeptFrom kept,
            JdbcClient database,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.onCall = onCall;
        this.ways = ways;
        this.rows = rows;
        this.kept = kept;
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
        tell(new Alerted(waits.subject(), waits.step(), waits.dueAt()), waits.rung(), waits.urgent());
        events.publishEvent(new AlarmsChanged());
    }

    /** A way to somebody took nothing. Whoever else was told of the same is enough; if nobody was, the next ones are. */
    @ApplicationModuleListener
    void tellOthers(AlertRefused refused) {
        var alert = rows.of(refused.alert());
        if (!rows.isLive(alert.alerted())) {
            tell(alert.alerted(), alert.person().rung(), alert.urgent());
        }
    }

    private void tell(Alerted alerted, EscalationTier rung, boolean urgent) {
        var now = clock.instant();
        var refused = rows.refusedAbout(alerted);
        var without = kept.people(alerted.subject());
        var groups = onCall.inTurn(rung, without);
        var people = groups.stream()
                .map(group -> group.stream()
                        .map(person -> new Reachable(person, ways.of(person, urgent, refused, now)))
                        .filter(reachable -> !reachable.ways().isEmpty())
                        .toList())
                .filter(group -> !group.isEmpty())
                .findFirst()
                .orElse(List.of());
        var nobodyMay = !without.isEmpty()
                && groups.getFirst().isEmpty()
                && !onCall.inTurn(rung, Set.of()).getFirst().isEmpty();
        if (nobodyMay && rung == EscalationTier.OFFICER) {
            events.publishEvent(new SomethingWaits(
                    alerted.subject(),
                    SomethingWaits.NOBODY_MAY,
                    EscalationTier.SUPERVISOR,
                    now.truncatedTo(ChronoUnit.HOURS),
                    urgent,
                    now));
        }
        var why = nobodyMay
                ? "it is closed to everybody who is on call as " + rung.words()
                : groups.getFirst().isEmpty()
                        ? "nobody is on call as " + rung.words()
                        : "nobody on call as %s can be reached".formatted(rung.words());
        people.forEach(each -> {
            var instead = each.person().isMailbox() || each.person().rung() != rung ? ", as " + why : "";
            each.ways().forEach(way -> make(alerted, each.person(), way, urgent, instead));
        });
        if (people.isEmpty() && rows.untold(alerted, rung, !groups.getFirst().isEmpty(), now)) {
            audit.recordAs(
                    Audit.SYSTEM,
                    "told nobody",
                    alerted.subject(),
                    "%s; nobody was told: waits for %s".formatted(why, alerted.what()));
            log.warn("{}; nobody was told that {} waits", why, alerted.subject());
        }
    }

    private void make(Alerted alerted, Person person, Planned planned, boolean urgent, String why) {
        rows.make(alerted, person, planned, urgent, clock.instant()).ifPresent(id -> {
            audit.recordAs(
                    Audit.SYSTEM,
                    "made alert",
                    alerted.subject(),
                    "for %s%s%s: waits for %s"
                            .formatted(
                                    person.words(),
                                    planned.way() == Way.MAIL
                                            ? ""
                                            : " " + planned.way().by(),
                                    why,
                                    alerted.what()));
            if (planned.heldUntil().isEmpty()) {
                events.publishEvent(leaving(id, planned.way()));
            }
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

    /** Somebody who can be told, and how. */
    private record Reachable(Person person, List<Planned> ways) {}

    /** What is published when an alert may leave: each kind of server has a lane of its own. */
    static Object leaving(long alert, Way way) {
        return switch (way) {
            case MAIL -> new Made(alert);
            case TEXT, CALL -> new GatewayMessages.Made(alert);
            case PUSH -> new PushMessages.Made(alert);
        };
    }

    /** An alert for one person is stored and has to leave by e-mail. */
    record Made(long alert) {}
}
