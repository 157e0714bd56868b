package org.thinkuknow.notification;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/**
 * How somebody is told while on call. An e-mail is always among the ways, and what is of level one comes at any hour: nobody who is on
 * call alone can go quiet for it (decision 0087).
 *
 * @param mailEvery how long e-mails rest at least, in which all that waits is gathered into one; none if each comes at once
 * @param text      whether a text message comes too
 * @param call      whether the telephone rings too, for level one
 * @param quiet     when nothing comes but level one
 */
public record Telling(
        Duration mailEvery,
        boolean text,
        boolean call,
        @Nullable QuietHours quiet) {

    /** What e-mails may rest. */
    public static final List<Duration> MAIL_EVERY =
            List.of(Duration.ZERO, Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(30));

    /** Of whoever has chosen nothing: each by e-mail, at once and at any hour. */
    public static final Telling BY_MAIL_AT_ONCE = new Telling(Duration.ZERO, false, false, null);

    /** Refuses a rest that nobody can choose. */
    public Telling {
        if (!MAIL_EVERY.contains(mailEvery)) {
            throw new IllegalArgumentException("E-mails do not rest for " + mailEvery);
        }
    }
}
