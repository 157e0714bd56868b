package org.thinkuknow.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.UrgentReaction;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Makes one alert for each person on call. It may hear of the same thing twice and makes each alert once. */
@Component
class Alerts {

    private static final Logger log = LoggerFactory.getLogger(Alerts.class);

    private final Turns turns;
    private final JdbcClient database;
    private final Centre centre;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Alerts(Turns turns, JdbcClient database, Centre centre, ApplicationEventPublisher events, Clock clock) {
        this.turns = turns;
        this.database = database;
        this.centre = centre;
        this.events = events;
        this.clock = clock;
    }

    @UrgentReaction
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void alert(SomethingWaits waits) {
        if (waits.urgent()) {
            database.sql("""
                    insert into staff_waiting (subject, waits_at) values (?, ?)
                    on duplicate key update waits_at = greatest(coalesce(waits_at, ?), ?)""")
                    .params(waits.subject(), UtcTimes.column(waits.at()), UtcTimes.column(waits.at()), UtcTimes.column(waits.at())).update();
        }
        people(waits).forEach(person -> make(waits, person));
        events.publishEvent(new AlarmsChanged());
    }

    /** Whoever is on call; the centre's own mailbox if nobody is. */
    private List<Person> people(SomethingWaits waits) {
        var onCall = turns.onCall(waits.rung(), clock.instant()).stream().map(turn -> new Person(turn.username(), turn.address())).distinct().toList();
        if (!onCall.isEmpty()) {
            return onCall;
        }
        log.warn("Nobody is on call as {}; {} waits", waits.rung().words(), waits.subject());
        return Stream.of(centre.onCallAddress()).filter(address -> !address.isBlank()).map(address -> new Person("on-call mailbox", address)).toList();
    }

    private void make(SomethingWaits waits, Person person) {
        var isNew = database.sql("""
                insert ignore into staff_alert (subject, step, due_at, person, address, made_at) values (?, ?, ?, ?, ?, ?)""")
                .params(waits.subject(), waits.step(), UtcTimes.column(waits.dueAt()), person.name(), person.address(), UtcTimes.column(waits.at())).update() > 0;
        if (isNew) {
            events.publishEvent(new AlertMade(database.sql("select id from staff_alert where subject = ? and step = ? and due_at = ? and person = ?")
                    .params(waits.subject(), waits.step(), UtcTimes.column(waits.dueAt()), person.name()).query(Long.class).single()));
        }
    }

    @ApplicationModuleListener
    void settle(SomethingSettled settled) {
        var at = UtcTimes.column(settled.at());
        database.sql("""
                insert into staff_waiting (subject, settled_at) values (?, ?)
                on duplicate key update settled_at = greatest(coalesce(settled_at, ?), ?)""").params(settled.subject(), at, at, at).update();
        events.publishEvent(new AlarmsChanged());
    }

    private record Person(String name, String address) {
    }
}
