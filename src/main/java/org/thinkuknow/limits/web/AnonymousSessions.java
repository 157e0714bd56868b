package org.thinkuknow.limits.web;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The sessions of people without an account on this node. One that nobody has come back to with its cookie soon ends. Of too many, the
 * network with most quiet ones loses the quietest, one that nobody has come back to first; nobody who was here within the last minute
 * loses theirs, so that neither a class at one school's line nor somebody who types a password is pushed out. A session that
 * somebody signs in to is no longer among them (decision 0034).
 */
@Component
class AnonymousSessions implements HttpSessionListener, HttpSessionIdListener, HttpSessionAttributeListener {

    private static final Logger log = LoggerFactory.getLogger(AnonymousSessions.class);
    private static final String USUAL = AnonymousSessions.class.getName() + ".usual";
    /** How many times too many there may be before even a network whose sessions are all in use loses one. */
    private static final int CROWDED = 5;

    private final Settings settings;
    private final Clock clock;
    /** By name, the one that was quiet longest first. */
    private final Map<String, Held> all = new LinkedHashMap<>();

    private final ThreadLocal<String> network = ThreadLocal.withInitial(() -> "");

    /**
     * The settings {@code thinkuknow.limits.sessions.*}.
     *
     * @param most  on this node, of people without an account
     * @param fresh how long one lives to which nobody has come back
     * @param quiet after how long without a request one may be ended in favour of another
     */
    @ConfigurationProperties("thinkuknow.limits.sessions")
    record Settings(
            @DefaultValue("2000") int most,
            @DefaultValue("3m") Duration fresh,
            @DefaultValue("1m") Duration quiet) {}

    /**
     * A session.
     *
     * @param network  that it was begun from
     * @param returned whether somebody has come back to it
     * @param seen     when somebody was here last
     */
    private record Held(HttpSession session, String network, boolean returned, Instant seen) {}

    AnonymousSessions(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** From where the request comes that is served on this thread; empty when it is over. */
    void from(String network) {
        if (network.isEmpty()) {
            this.network.remove();
        } else {
            this.network.set(network);
        }
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        var session = event.getSession();
        session.setAttribute(USUAL, session.getMaxInactiveInterval());
        session.setMaxInactiveInterval(Math.toIntExact(settings.fresh().toSeconds()));
        synchronized (this) {
            all.put(session.getId(), new Held(session, network.get(), false, clock.instant()));
        }
        for (var one = oneTooMany(session); one.isPresent(); one = oneTooMany(session)) {
            end(one.get());
        }
    }

    /** Never the one that is being made: whoever asked for it would read of a fault. */
    private synchronized Optional<HttpSession> oneTooMany(HttpSession newcomer) {
        if (all.size() <= settings.most()) {
            return Optional.empty();
        }
        var before = clock.instant().minus(settings.quiet());
        var one = quietest(held -> held.session() != newcomer && held.seen().isBefore(before));
        if (one.isEmpty() && all.size() > CROWDED * settings.most()) {
            one = quietest(held -> held.session() != newcomer);
        }
        one.ifPresent(held -> all.remove(held.session().getId()));
        return one.map(Held::session);
    }

    /** Of some, the one of the network that has most of them that nobody has come back to, or that was quiet longest. */
    private Optional<Held> quietest(Predicate<Held> some) {
        return all.values().stream()
                .filter(some)
                .collect(Collectors.groupingBy(Held::network, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(most -> all.values().stream()
                        .filter(some)
                        .filter(held -> held.network().equals(most.getKey()))
                        .min(Comparator.comparing(Held::returned).thenComparing(Held::seen)));
    }

    /** Never under the lock: what ends with a session asks here again. */
    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException hasEnded) {
            log.debug("A session of too many had ended by itself");
        }
    }

    /** Somebody has come with the cookie of a session. */
    synchronized void seen(HttpSession session) {
        var held = all.remove(session.getId());
        if (held != null) {
            liveAsUsual(session);
            all.put(session.getId(), new Held(session, held.network(), true, clock.instant()));
        }
    }

    @Override
    public synchronized void attributeAdded(HttpSessionBindingEvent event) {
        if (event.getName().equals(StaffSession.CONTEXT)) {
            all.remove(event.getSession().getId());
            liveAsUsual(event.getSession());
        }
    }

    private static void liveAsUsual(HttpSession session) {
        if (session.getAttribute(USUAL) instanceof Integer seconds) {
            session.setMaxInactiveInterval(seconds);
        }
    }

    @Override
    public synchronized void sessionIdChanged(HttpSessionEvent event, String before) {
        var held = all.remove(before);
        if (held != null) {
            all.put(event.getSession().getId(), new Held(event.getSession(), held.network(), true, clock.instant()));
        }
    }

    @Override
    public synchronized void sessionDestroyed(HttpSessionEvent event) {
        all.remove(event.getSession().getId());
    }

    synchronized int count() {
        return all.size();
    }
}
