package org.thinkuknow.account;

import jakarta.servlet.http.HttpSession;

import java.io.Serializable;
import java.util.Optional;

/**
 * Who somebody has just been at a provider, in the session of the account that they want to link, until they have said yes.
 *
 * @param username whose account it is; another who signs in in the same browser links nothing with it
 */
public record PendingLink(String username, ProvenIdentity who) implements Serializable {

    static final String PAGE = "/account/sign-on";
    private static final String KEY = PendingLink.class.getName();

    static void keepIn(HttpSession session, String username, ProvenIdentity who) {
        session.setAttribute(KEY, new PendingLink(username, who));
    }

    /** Who they were, if it was they. */
    public static Optional<ProvenIdentity> in(HttpSession session, String username) {
        return session.getAttribute(KEY) instanceof PendingLink pending && pending.username.equals(username)
                ? Optional.of(pending.who)
                : Optional.empty();
    }

    /**
     * The same, once.
     *
     * @throws NewAccount.Refused if there is nobody
     */
    public static ProvenIdentity take(HttpSession session, String username) {
        var who = in(session, username)
                .orElseThrow(() -> new NewAccount.Refused("Nothing was linked. Please begin again."));
        session.removeAttribute(KEY);
        return who;
    }

    @Override
    public String toString() {
        return "PendingLink[%s]".formatted(who.provider());
    }
}
