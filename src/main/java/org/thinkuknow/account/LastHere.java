package org.thinkuknow.account;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * When somebody was here before, if tries with their name have failed since, or how they sign in was changed.
 *
 * @param failed  how many; at most {@link #MOST} are counted
 * @param changed whether somebody, they themselves or another, has changed how they sign in
 */
public record LastHere(Instant at, int failed, boolean changed) implements Serializable {

    static final int MOST = 1_000;
    private static final String KEY = LastHere.class.getName();

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    /**
     * Takes it out of a session, so that it is said once.
     *
     * @param take gives what the session has under a key, and forgets it
     */
    public static Optional<LastHere> takenOut(Function<String, @Nullable Object> take) {
        return Optional.ofNullable(take.apply(KEY)).map(LastHere.class::cast);
    }

    /** For the person. */
    public String sentence() {
        return "You were last here on %s. Since then, %s.".formatted(UkTime.words(at), since());
    }

    private String since() {
        if (failed == 0) {
            return "your password, a passkey or your app was changed";
        }
        var tries = failed == 1 ? "1 try" : failed < MOST ? failed + " tries" : "%d tries or more".formatted(MOST);
        return tries + " with your username failed"
                + (changed ? ", and your password, a passkey or your app was changed" : "");
    }
}
