package org.thinkuknow.account;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * When somebody was here before, if tries with their name have failed since, or how they sign in was changed since or in the week before.
 *
 * @param failed  how many; at most {@link #MOST} are counted
 * @param changed whether somebody, they themselves or another, has changed how they sign in
 */
public record LastHere(Instant at, int failed, boolean changed) implements Serializable {

    static final int MOST = 1_000;

    private static final String CHANGED = " Since then, or in the seven days before, how you sign in was changed. "
            + "If that was not you, tell your administrator today.";
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
        return "You were last here on %s.%s%s"
                .formatted(
                        UkTime.words(at),
                        failed == 0 ? "" : " Since then, %s with your username failed.".formatted(tries()),
                        changed ? CHANGED : "");
    }

    private String tries() {
        return failed == 1 ? "1 try" : failed < MOST ? failed + " tries" : "%d tries or more".formatted(MOST);
    }
}
