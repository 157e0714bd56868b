package org.thinkuknow.session;

import org.thinkuknow.centre.UkTime;

import java.time.Duration;
import java.time.Instant;

/**
 * Why and when a session ended, for whoever comes back to sign in.
 *
 * @param limit what was reached, for {@link Why#IDLE} and {@link Why#TOO_LONG}
 */
record SignedOut(Why why, Instant at, Duration limit) {

    enum Why {
        IDLE,
        TOO_LONG,
        ELSEWHERE,
        /** It was used from another browser than the one in which it began. */
        OTHER_BROWSER,
        /** Somebody has pressed "Sign out", or the account may no longer be used: nothing is said. */
        SILENTLY
    }

    /** What was typed stays for whoever meant to go on; not where somebody has ended it on purpose. */
    boolean keepsWhatWasTyped() {
        return why == Why.IDLE || why == Why.TOO_LONG || why == Why.OTHER_BROWSER;
    }

    /** What the sign-in page says. */
    String sentence() {
        var time = UkTime.time(at);
        return switch (why) {
            case IDLE ->
                "You were signed out at %s because nothing was done for %s. What you had typed is kept."
                        .formatted(time, words(limit));
            case TOO_LONG ->
                "You were signed out at %s because you had been signed in for %s. What you had typed is kept."
                        .formatted(time, words(limit));
            case ELSEWHERE -> "You were signed out at %s, from another browser or by an administrator.".formatted(time);
            case OTHER_BROWSER ->
                ("You were signed out at %s because your sign-in was used from another kind of browser. If that was not you, please"
                                + " tell your administrator.")
                        .formatted(time);
            case SILENTLY -> "";
        };
    }

    static String words(Duration time) {
        if (time.toMinutes() >= 60 && time.toMinutes() % 60 == 0) {
            return counted(time.toHours(), "hour");
        }
        return time.toSeconds() >= 60 && time.toSeconds() % 60 == 0
                ? counted(time.toMinutes(), "minute")
                : counted(time.toSeconds(), "second");
    }

    private static String counted(long many, String what) {
        return many == 1 ? "1 " + what : many + " " + what + "s";
    }
}
