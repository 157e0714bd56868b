package org.thinkuknow.session;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.shell.AsksAgain;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Where whoever asks is signed in, and how they sign themselves out there. Pages that are open there are left within a second. */
@Service
@PreAuthorize("hasAnyRole('TEACHER', 'EDUCATOR', 'SAFEGUARDING_LEAD', 'HEAD', 'CHAIR', 'TRUST_LEAD', 'OFFICER', "
        + "'SUPERVISOR', 'OFFENDER_MANAGER', 'ANALYST', 'ADMIN')")
public class MySessions {

    private final SessionRows rows;
    private final SessionLimits limits;
    private final Audit audit;
    private final Clock clock;

    MySessions(SessionRows rows, SessionLimits limits, Audit audit, Clock clock) {
        this.rows = rows;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One's own sessions, this one first and then the last used.
     *
     * @param here the key of this session
     */
    public List<MySession> all(String here) {
        // Of a node that was killed, a session stays written down for longer than it can have been open.
        var quiet = clock.instant().minus(limits.schoolIdle()).minus(OpenSession.WRITTEN_EVERY);
        return rows.of(username()).stream()
                .filter(row ->
                        row.board() || row.used().isAfter(quiet) || row.key().equals(here))
                .filter(row -> row.began().isAfter(clock.instant().minus(limits.absolute())))
                .map(row -> new MySession(
                        row.key(),
                        row.began(),
                        row.used(),
                        row.device(),
                        row.board(),
                        row.key().equals(here)))
                .sorted((one, other) -> Boolean.compare(other.here(), one.here()))
                .toList();
    }

    /**
     * Signs oneself out in another browser; if that has happened already, nothing more does.
     *
     * @param key of one's own session there
     */
    @Transactional
    @AsksAgain
    public void end(String key) {
        if (rows.end(username(), key, clock.instant())) {
            audit.record("signed out elsewhere", username(), "1 session");
        }
    }

    /**
     * Signs oneself out everywhere but here.
     *
     * @param here the key of this session
     */
    @Transactional
    @AsksAgain
    public void endOthers(String here) {
        var ended = rows.endOthers(username(), here, clock.instant());
        if (ended > 0) {
            audit.record("signed out elsewhere", username(), ended == 1 ? "1 session" : ended + " sessions");
        }
    }

    private static String username() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                .getName();
    }
}
