package org.thinkuknow.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Who is signed in on this node, and for how long. Whether somebody is still there is decided here, by what a person did and by this
 * clock; heartbeats, pushes and what scripts ask by themselves count for nothing (decision 0109).
 */
@Component
public class OpenSessions {

    /** Under which an HTTP session keeps whose sign-in it is. */
    public static final String ATTRIBUTE = OpenSessions.class.getName();

    /** Under which the sign-in page finds why somebody was signed out. */
    static final String SAID = "signedOut";

    private final NodeSessions here;
    private final SessionLimits limits;
    private final Clock clock;

    /** What may become of a request of somebody signed in. */
    public enum Admission {
        GOES_ON,
        /** Nothing was done for too long, or it has lasted long enough: the session is no more. */
        OVER,
        /** The session is good for a board alone, and this is something else: it is answered as to nobody. */
        AS_NOBODY,
        /** The same, where no page asks and nobody could sign in. */
        REFUSED
    }

    OpenSessions(NodeSessions here, SessionLimits limits, Clock clock) {
        this.here = here;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * The key of the session in which somebody asks, which is written down with their first request.
     *
     * @return empty if there is no session, or it has just ended
     */
    public String keyOf(HttpServletRequest request, Authentication who) {
        var session = request.getSession(false);
        if (session == null) {
            return "";
        }
        synchronized (WebUtils.getSessionMutex(session)) {
            var known = of(session);
            if (known != null && known.isOf(session.getId(), who.getName())) {
                return known.key();
            }
            if (known != null) {
                known.replacedBy(who.getName());
            }
            return begin(session, request, who);
        }
    }

    private String begin(HttpSession session, HttpServletRequest request, Authentication who) {
        var authorities = who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .map(String::valueOf)
                .toList();
        var begun = new OpenSession(
                session, who.getName(), clock.instant(), limits.idleFor(authorities), limits, here::closed);
        try {
            session.removeAttribute(SAID);
        } catch (IllegalStateException hasEnded) {
            return "";
        }
        here.add(begun, BrowserWords.of(request.getHeader("User-Agent")));
        // Neither the container nor Flow ends it sooner than is said here: typing reaches them late.
        session.setMaxInactiveInterval(
                Math.toIntExact(limits.absolute().plusMinutes(1).toSeconds()));
        session.setAttribute(ATTRIBUTE, begun);
        return begun.key();
    }

    /**
     * Whether a request of somebody signed in is answered, and as whose. A page that a person opens counts as something done. Nobody is
     * signed in without a session: one that is gone was ended while it was being asked whose it is.
     */
    public Admission admit(HttpServletRequest request) {
        var session = request.getSession(false);
        var known = session == null ? null : of(session);
        if (session == null || known == null) {
            return Admission.OVER;
        }
        here.settle(known);
        if (known.isOver() || of(session) == null) {
            return Admission.OVER;
        }
        if (known.boards().areAlone()) {
            return asBoard(known, request);
        }
        if (FlowRequests.isPersons(request)) {
            here.here(known);
        }
        return Admission.GOES_ON;
    }

    private static Admission asBoard(OpenSession known, HttpServletRequest request) {
        if (known.boards().ask(request)) {
            return Admission.GOES_ON;
        }
        return FlowRequests.kind(request).isEmpty() ? Admission.AS_NOBODY : Admission.REFUSED;
    }

    /** The session was ended from elsewhere, or its owner may not sign in any more. */
    public void end(HttpServletRequest request) {
        var session = request.getSession(false);
        var known = session == null ? null : of(session);
        if (known != null) {
            here.end(known, SignedOut.Why.ELSEWHERE);
        }
    }

    /** The session goes on in another browser than the one in which it began: it ends, and the sign-in page says so. */
    public void endAsElsewhere(HttpServletRequest request) {
        var session = request.getSession(false);
        var known = session == null ? null : of(session);
        if (known != null) {
            here.end(known, SignedOut.Why.OTHER_BROWSER);
            explain(request);
        }
    }

    /** Ends all sessions of somebody, on every node, once the transaction in which this is said is over. */
    public void endAllOf(String username) {
        here.endAllOf(username);
    }

    /**
     * Whoever comes with the cookie of a session that was ended here is told why on the sign-in page, also one who is quicker than the
     * session ends: else what is kept for them next, such as the page that they wanted, would be kept in another one. What a page of the
     * ended session still asks by itself gets a new session, and a browser that takes that one is told there.
     */
    public void explain(HttpServletRequest request) {
        var id = request.getRequestedSessionId();
        var persons = FlowRequests.isPersons(request);
        if (id != null && (persons || !FlowRequests.kind(request).isEmpty())) {
            here.why(id).ifPresent(sentence -> {
                var session = request.getSession(false);
                var known = session == null ? null : of(session);
                if (persons && (known == null || known.hasEnded())) {
                    request.setAttribute(SAID, sentence);
                }
                if (!request.isRequestedSessionIdValid()) {
                    request.getSession().setAttribute(SAID, sentence);
                }
            });
        }
    }

    /**
     * A person has done something on an open page.
     *
     * @return how long the session goes on if nothing more is done; nothing if it is over
     */
    public Optional<Duration> here(HttpSession session) {
        var known = of(session);
        if (known != null) {
            here.here(known);
        }
        return left(session);
    }

    /** How long the session of a page goes on if nothing is done; nothing if it is over. */
    public Optional<Duration> left(HttpSession session) {
        var known = of(session);
        return known == null || known.boards().areAlone()
                ? Optional.empty()
                : Optional.of(Duration.between(clock.instant(), known.until()));
    }

    private static @Nullable OpenSession of(HttpSession session) {
        try {
            return session.getAttribute(ATTRIBUTE) instanceof OpenSession known ? known : null;
        } catch (IllegalStateException hasEnded) {
            return null;
        }
    }
}
