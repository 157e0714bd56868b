package org.thinkuknow.session;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What pages that are open in a session tell and are told of it. */
@Component
public class SessionPages {

    private final NodeSessions here;
    private final Vault vault;
    private final Clock clock;

    SessionPages(NodeSessions here, Vault vault, Clock clock) {
        this.here = here;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * The key of the session of a page; empty if there is none.
     *
     * @param attribute what it keeps under {@link OpenSessions#ATTRIBUTE}
     */
    public String keyAt(@Nullable Object attribute) {
        return attribute instanceof OpenSession known ? known.key() : "";
    }

    /**
     * Somebody has pressed "Stay signed in".
     *
     * @param attribute what their session keeps under {@link OpenSessions#ATTRIBUTE}
     */
    public void stays(@Nullable Object attribute) {
        if (attribute instanceof OpenSession known) {
            here.here(known);
        }
    }

    /**
     * A page is open from now on, until what is returned runs. It is told at once if the session ends soon.
     *
     * @param attribute what its session keeps under {@link OpenSessions#ATTRIBUTE}
     */
    public Runnable opens(@Nullable Object attribute, OpenPage page) {
        if (!(attribute instanceof OpenSession known)) {
            return () -> {};
        }
        known.warning(clock.instant()).ifPresent(page::warn);
        return known.opens(page);
    }

    /**
     * By what a page keeps what is typed there.
     *
     * @param attribute what its session keeps under {@link OpenSessions#ATTRIBUTE}
     */
    public Optional<TypingKey> typing(@Nullable Object attribute) {
        return attribute instanceof OpenSession known
                ? Optional.of(new TypingKey(
                        String.valueOf(known.began().toEpochMilli()),
                        Base64.getEncoder()
                                .encodeToString(vault.derive("typed and not saved", known.username())
                                        .lasting())))
                : Optional.empty();
    }

    /**
     * The board of a lesson, or a locked desk, is open from now on, until what is returned runs. It stays when its session is over
     * because nothing was done, and the session is then good for nothing else.
     *
     * @param attribute what its session keeps under {@link OpenSessions#ATTRIBUTE}
     * @param page      its number among the pages of the session
     * @param path      its address, with the first slash
     * @param runs      whether the lesson runs, or whoever is signed in is on call
     * @param leave     has it leave what it shows
     */
    public Runnable showsBoard(
            @Nullable Object attribute, int page, String path, BooleanSupplier runs, Runnable leave) {
        return attribute instanceof OpenSession known ? known.boards().open(page, path, runs, leave) : () -> {};
    }

    /**
     * A page that sounds an alarm is open from now on, until what is returned runs. When its session is over because nothing was done,
     * another page takes its place that shows nobody's words, and the session is then good for that one alone.
     *
     * @param attribute what its session keeps under {@link OpenSessions#ATTRIBUTE}
     * @param page      its number among the pages of the session
     * @param instead   the address of the other page, with the first slash
     * @param goesOn    whether somebody still listens for the alarm there; where nobody does, the page is left like any other
     */
    public Runnable givesWay(@Nullable Object attribute, int page, String instead, BooleanSupplier goesOn) {
        return attribute instanceof OpenSession known ? known.boards().givesWay(page, instead, goesOn) : () -> {};
    }

    /**
     * A page of Flow has just begun to be loaded.
     *
     * @param attribute what its session keeps under {@link OpenSessions#ATTRIBUTE}
     */
    public void begins(@Nullable Object attribute, int page) {
        if (attribute instanceof OpenSession known) {
            known.boards().begins(page);
        }
    }

    /**
     * Whether a page of Flow may show an address: any, unless the session is good for boards alone.
     *
     * @param attribute what its session keeps under {@link OpenSessions#ATTRIBUTE}
     */
    public boolean mayShow(@Nullable Object attribute, String path) {
        return !(attribute instanceof OpenSession known)
                || !known.boards().areAlone()
                || known.boards().at(path);
    }
}
