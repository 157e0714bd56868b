package org.thinkuknow.notification;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AfterCommit;
import org.thinkuknow.centre.Centre;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is on call, and what is wrong with who is called, for the pages that are open on this node: read by one thread every few seconds, and
 * by no page.
 */
@Component
public class OnCallWatch {

    private static final Duration AHEAD = Duration.ofHours(24);

    private final List<Consumer<OnCallState>> pages = new CopyOnWriteArrayList<>();
    private final TurnRows turns;
    private final Centre centre;
    private final JdbcClient database;
    private final AsyncTaskExecutor executor;
    private final Clock clock;
    private volatile OnCallState state = OnCallState.FINE;
    private volatile Set<String> onCall = Set.of();

    OnCallWatch(
            TurnRows turns,
            Centre centre,
            JdbcClient database,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor,
            Clock clock) {
        this.turns = turns;
        this.centre = centre;
        this.database = database;
        this.executor = executor;
        this.clock = clock;
    }

    /** As it was a few seconds ago at most. */
    public OnCallState now() {
        return state;
    }

    /** Whether somebody was on call a few seconds ago, at whichever tier. */
    public boolean isOnCall(String username) {
        return onCall.contains(username);
    }

    /**
     * Has a page called whenever that changes.
     *
     * @return what ends it
     */
    public Runnable onChange(Consumer<OnCallState> page) {
        pages.add(page);
        return () -> pages.remove(page);
    }

    @EventListener
    void lookSoon(RosterChanged changed) {
        AfterCommit.run(() -> executor.execute(this::look));
    }

    @Scheduled(fixedDelayString = "${thinkuknow.alarms.roster-every:PT10S}")
    synchronized void look() {
        var found = read(clock.instant());
        if (!found.equals(state)) {
            state = found;
            pages.forEach(page -> page.accept(found));
        }
    }

    private OnCallState read(Instant now) {
        var end = now.plus(AHEAD);
        var known = turns.between(now, end);
        onCall = known.stream()
                .filter(turn -> turn.able() && !turn.from().isAfter(now))
                .map(Roster.Turn::username)
                .collect(Collectors.toSet());
        var gaps = Arrays.stream(EscalationTier.values())
                .flatMap(rung -> Gap.between(now, end, rung, known).stream())
                .toList();
        var empty = gaps.stream()
                .filter(gap -> gap.from().equals(now))
                .map(Gap::rung)
                .toList();
        var soon = gaps.stream()
                .filter(gap -> !empty.contains(gap.rung()))
                .map(gap ->
                        new OnCallState.Soon(gap.rung(), gap.from(), gap.to().equals(end) ? null : gap.to()))
                .toList();
        var refused = known.stream()
                .filter(turn -> turn.able() && turn.refusedAt() != null)
                .map(Roster.Turn::name)
                .distinct();
        return new OnCallState(
                empty,
                soon,
                !centre.onCallAddress().isBlank(),
                Stream.concat(refused, mailboxRefused()).toList());
    }

    private Stream<String> mailboxRefused() {
        return database.sql("select count(*) from staff_address_refused where person = ? and address = ?")
                                .params(Person.MAILBOX, centre.onCallAddress())
                                .query(Integer.class)
                                .single()
                        > 0
                ? Stream.of("the centre's on-call address")
                : Stream.empty();
    }
}
