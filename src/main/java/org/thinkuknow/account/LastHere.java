package org.thinkuknow.account;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * When somebody was here before, if tries with their name have failed since.
 *
 * @param failed how many; at most {@link #MOST} are counted
 */
public record LastHere(Instant at, int failed) implements Serializable {

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
        return "You were last here on %s. Since then, %s with your username failed."
                .formatted(
                        UkTime.words(at),
                        failed == 1 ? "1 try" : failed < MOST ? failed + " tries" : "%d tries or more".formatted(MOST));
    }
}
