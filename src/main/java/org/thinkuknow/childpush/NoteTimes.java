package org.thinkuknow.childpush;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.thinkuknow.notification.QuietHours;

import java.time.Duration;
import java.time.LocalTime;

/**
 * When notes come to a child's device; settings {@code thinkuknow.notes.*}.
 *
 * @param quietFrom     from when on nothing is shown, by a clock in London
 * @param quietTo       until when
 * @param keptAfterEnd  how long after the end of a case a device is kept
 * @param keptByService how long a push service keeps a note for a device that is off
 * @param giveUpAfter   how long a note is tried
 */
@ConfigurationProperties("thinkuknow.notes")
record NoteTimes(
        @DefaultValue("22:00") LocalTime quietFrom,
        @DefaultValue("07:00") LocalTime quietTo,
        @DefaultValue("P14D") Duration keptAfterEnd,
        @DefaultValue("PT2H") Duration keptByService,
        @DefaultValue("P1D") Duration giveUpAfter) {

    /** The hours in which nothing is shown. */
    QuietHours quiet() {
        return new QuietHours(quietFrom, quietTo);
    }
}
