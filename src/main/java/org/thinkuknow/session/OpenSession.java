package org.thinkuknow.session;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** One sign-in in one browser, on the node that holds its session: since when, when something was last done, what is open. */
final class OpenSession implements HttpSessionBindingListener {

    static final Duration WRITTEN_EVERY = Duration.ofMinutes(1);

    private static final String NOTHING_DONE = "because nothing has been done here for a while.";
    private static final String LOCKED = "This desk will be locked at %s, " + NOTHING_DONE + " The alarm stays on.";

    private final HttpSession session;
    private final String key;
    private final String username;
    private final Instant began;
    private final Duration idle;
    private final SessionLimits limits;
    private final Consumer<OpenSession> closed;
    private final Set<OpenPage> pages = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable SignedOut> over = new AtomicReference<>();
    private final BoardScreens boards = new BoardScreens();
    private final ReentrantLock ending = new ReentrantLock();
    private volatile Instant used;
    private volatile Instant written;
    private volatile boolean warned;

    /** @param closed is told once the session is no more, however it ended */
    OpenSession(
            HttpSession session,
            String username,
            Instant began,
            Duration idle,
            SessionLimits limits,
            Consumer<OpenSession> closed) {
        this.session = session;
        this.key = SessionKeys.of(session.getId());
        this.username = username;
        this.began = began;
        this.idle = idle;
        this.limits = limits;
        this.closed = closed;
        this.used = began;
        this.written = began;
    }

    String key() {
        return key;
    }

    String username() {
        return username;
    }

    Instant began() {
        return began;
    }

    BoardScreens boards() {
        return boards;
    }

    /** Whether it is the sign-in of this person under this id: signing in anew changes the id. */
    boolean isOf(String id, String who) {
        return username.equals(who) && key.equals(SessionKeys.of(id));
    }

    /** Whether somebody has ended it; its pages may still be about to leave. */
    boolean isOver() {
        return over.get() != null;
    }

    /** Why it is over by now; nothing if it goes on. */
    Optional<SignedOut> overBy(Instant now) {
        if (!now.isBefore(began.plus(limits.absolute()))) {
            return Optional.of(new SignedOut(SignedOut.Why.TOO_LONG, now, limits.absolute()));
        }
        return boards.areAlone() || now.isBefore(used.plus(idle))
                ? Optional.empty()
                : Optional.of(new SignedOut(SignedOut.Why.IDLE, now, idle));
    }

    /** Until when it goes on if nothing is done. */
    Instant until() {
        var byIdling = used.plus(idle);
        var atMost = began.plus(limits.absolute());
        return boards.areAlone() || atMost.isBefore(byIdling) ? atMost : byIdling;
    }

    /** A person has done something. @return whether that is to be written down again */
    boolean here(Instant now) {
        if (boards.areAlone()) {
            return false;
        }
        used = now;
        if (warned) {
            var still = warning(now);
            warned = still.isPresent();
            pages.forEach(page -> still.ifPresentOrElse(page::warn, page::reassure));
        }
        var due = !now.isBefore(written.plus(WRITTEN_EVERY));
        if (due) {
            written = now;
        }
        return due;
    }

    /** Warns its pages once, if it ends soon. */
    void warnIfDue(Instant now) {
        if (!warned) {
            warning(now).ifPresent(warning -> {
                warned = true;
                pages.forEach(page -> page.warn(warning));
            });
        }
    }

    /** What a page that opens now has to say. */
    Optional<Warning> warning(Instant now) {
        var until = until();
        if (now.isBefore(until.minus(limits.warning()))) {
            return Optional.empty();
        }
        var avoidable = until.isBefore(began.plus(limits.absolute()));
        var time = UkTime.time(until);
        return Optional.of(new Warning(
                avoidable
                        ? (boards.areWatched() ? LOCKED : "You will be signed out at %s, " + NOTHING_DONE)
                                .formatted(time)
                        : "You will be signed out at %s, because a sign-in ends after %s. Please save what you are writing."
                                .formatted(time, SignedOut.words(limits.absolute())),
                avoidable));
    }

    Runnable opens(OpenPage page) {
        pages.add(page);
        return () -> pages.remove(page);
    }

    /** Somebody has signed in anew in the same browser. What was typed stays for the same person. */
    void replacedBy(String who) {
        if (over.compareAndSet(null, new SignedOut(SignedOut.Why.SILENTLY, used, Duration.ZERO))) {
            leave(username.equals(who));
        }
    }

    /** From now on good for boards alone: a desk with the alarm on gives way to its locked one, and every other page is left. */
    void narrow(SignedOut why) {
        boards.stayAlone();
        session.setAttribute(OpenSessions.SAID, why.sentence());
        pages.forEach(page -> boards.insteadOf(page.number())
                .ifPresentOrElse(page::giveWay, () -> page.leave(why.keepsWhatWasTyped())));
    }

    /** Ends it, once: its pages are told to leave, and then the session is no more. @return whether it was this call that did */
    boolean end(SignedOut why) {
        ending.lock();
        try {
            if (!over.compareAndSet(null, why)) {
                return false;
            }
            leave(why.keepsWhatWasTyped());
            session.invalidate();
        } catch (IllegalStateException hasEnded) {
            closed.accept(this);
        } finally {
            ending.unlock();
        }
        return true;
    }

    /** Whether it has ended; where that is going on, once it is done. */
    boolean hasEnded() {
        ending.lock();
        try {
            return isOver();
        } finally {
            ending.unlock();
        }
    }

    private void leave(boolean keep) {
        pages.forEach(page -> page.leave(keep));
        boards.leave();
    }

    /** Signed out, signed in anew or ended by the server: in each case nothing of it may stay on a screen. */
    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        if (over.compareAndSet(null, new SignedOut(SignedOut.Why.SILENTLY, used, Duration.ZERO))) {
            leave(false);
        }
        closed.accept(this);
    }
}
