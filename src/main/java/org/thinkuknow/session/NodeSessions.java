package org.thinkuknow.session;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sessions that this node holds, looked through twice a second: which end, which end soon, and which were ended on another node.
 * The last is one query by an index that is nearly always empty, and none while nobody is signed in here.
 */
@Component
class NodeSessions {

    private static final Logger log = LoggerFactory.getLogger(NodeSessions.class);
    private static final int MOST_REMEMBERED = 10_000;

    private final SessionRows rows;
    private final SessionLimits limits;
    private final Clock clock;
    private final Map<String, OpenSession> open = new ConcurrentHashMap<>();
    private final Map<String, SignedOut> ended = new LinkedHashMap<>();

    NodeSessions(SessionRows rows, SessionLimits limits, Clock clock) {
        this.rows = rows;
        this.limits = limits;
        this.clock = clock;
    }

    void add(OpenSession begun, String device) {
        rows.add(begun.key(), begun.username(), begun.began(), device);
        open.put(begun.key(), begun);
    }

    /** A person has done something. */
    void here(OpenSession known) {
        var now = clock.instant();
        if (known.here(now)) {
            rows.used(known.key(), now);
        }
    }

    @Scheduled(fixedDelayString = "${thinkuknow.sessions.look-every:PT0.5S}")
    void look() {
        if (!open.isEmpty()) {
            endedElsewhere().forEach(known -> end(known, SignedOut.Why.ELSEWHERE));
            open.values().forEach(this::settle);
            open.values().forEach(known -> known.warnIfDue(clock.instant()));
        }
    }

    private List<OpenSession> endedElsewhere() {
        try {
            return rows.ended().stream().map(open::get).filter(Objects::nonNull).toList();
        } catch (DataAccessException | TransactionException e) {
            log.debug("Sessions that were ended elsewhere could not be looked for", e);
            return List.of();
        }
    }

    /**
     * Ends a session if it is over. One with a board or an alarm that is listened for stays for that alone when nothing was done. One at a
     * time: a second that found it over in the same moment would see no page that stays any more, and end it.
     */
    void settle(OpenSession known) {
        synchronized (known) {
            var now = clock.instant();
            known.overBy(now).ifPresent(why -> {
                if (why.why() == SignedOut.Why.IDLE && known.boards().run()) {
                    known.narrow(why);
                    rows.boardAlone(known.key());
                } else {
                    end(known, why);
                }
            });
            if (known.boards().areAlone() && known.boards().areOver(now)) {
                end(known, SignedOut.Why.SILENTLY);
            }
        }
    }

    void endAllOf(String username) {
        rows.endOthers(username, "", clock.instant());
    }

    void end(OpenSession known, SignedOut.Why why) {
        end(known, new SignedOut(why, clock.instant(), Duration.ZERO));
    }

    private void end(OpenSession known, SignedOut why) {
        synchronized (ended) {
            ended.putIfAbsent(known.key(), why); // why it ended at first, whoever finds it over after that
            if (ended.size() > MOST_REMEMBERED) {
                ended.remove(ended.keySet().iterator().next());
            }
        }
        known.end(why);
    }

    /**
     * What is said to whoever comes with the id of a session that was ended here. A browser has another id once it has heard it; one that
     * left the page before the answer came asks again.
     */
    Optional<String> why(String sessionId) {
        synchronized (ended) {
            return Optional.ofNullable(ended.get(SessionKeys.of(sessionId)))
                    .map(SignedOut::sentence)
                    .filter(sentence -> !sentence.isEmpty());
        }
    }

    /** A session is no more, however it ended. */
    void closed(OpenSession known) {
        open.remove(known.key());
        try {
            rows.delete(known.key());
        } catch (DataAccessException | TransactionException e) {
            log.debug("The row of a session that has ended stays until it is too old", e);
        }
    }

    /** Forgets sessions of nodes that are no more. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 600_000)
    void tidy() {
        rows.deleteBegunBefore(clock.instant().minus(limits.absolute()).minus(Duration.ofDays(1)));
    }
}
