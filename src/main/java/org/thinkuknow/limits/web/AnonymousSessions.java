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

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The sessions of people without an account on this node. One that nobody has come back to with its cookie soon ends; of too many,
 * those end first, then the one that was quiet longest. A session that somebody signs in to is no longer among them (decision 0034).
 */
@Component
class AnonymousSessions implements HttpSessionListener, HttpSessionIdListener, HttpSessionAttributeListener {

    private static final Logger log = LoggerFactory.getLogger(AnonymousSessions.class);
    private static final String USUAL = AnonymousSessions.class.getName() + ".usual";

    private final Settings settings;
    private final Map<String, HttpSession> fresh = new LinkedHashMap<>();
    private final Map<String, HttpSession> returned = new LinkedHashMap<>();

    /**
     * The settings {@code thinkuknow.limits.sessions.*}.
     *
     * @param most  on this node, of people without an account
     * @param fresh how long one lives to which nobody has come back
     */
    @ConfigurationProperties("thinkuknow.limits.sessions")
    record Settings(
            @DefaultValue("2000") int most,
            @DefaultValue("3m") Duration fresh) {}

    AnonymousSessions(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        var session = event.getSession();
        session.setAttribute(USUAL, session.getMaxInactiveInterval());
        session.setMaxInactiveInterval(Math.toIntExact(settings.fresh().toSeconds()));
        synchronized (this) {
            fresh.put(session.getId(), session);
        }
        for (var one = oneTooMany(); one.isPresent(); one = oneTooMany()) {
            end(one.get());
        }
    }

    private synchronized Optional<HttpSession> oneTooMany() {
        if (fresh.size() + returned.size() <= settings.most()) {
            return Optional.empty();
        }
        var oldest = (fresh.size() > 1 ? fresh : returned.isEmpty() ? fresh : returned)
                .values()
                .iterator();
        var one = oldest.next();
        oldest.remove();
        return Optional.of(one);
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
        if (fresh.remove(session.getId()) != null) {
            liveAsUsual(session);
            returned.put(session.getId(), session);
        } else if (returned.remove(session.getId()) != null) {
            returned.put(session.getId(), session);
        }
    }

    @Override
    public synchronized void attributeAdded(HttpSessionBindingEvent event) {
        if (event.getName().equals(StaffSession.CONTEXT)) {
            forget(event.getSession().getId());
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
        var session = event.getSession();
        if (forget(before)) {
            returned.put(session.getId(), session);
        }
    }

    @Override
    public synchronized void sessionDestroyed(HttpSessionEvent event) {
        forget(event.getSession().getId());
    }

    private boolean forget(String id) {
        return fresh.remove(id) != null | returned.remove(id) != null;
    }

    synchronized int count() {
        return fresh.size() + returned.size();
    }
}
