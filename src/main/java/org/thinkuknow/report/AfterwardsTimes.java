package org.thinkuknow.report;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * When it is asked whether it helped; settings {@code thinkuknow.afterwards.*}.
 *
 * @param askAfter  how long after a case has ended
 * @param changeFor how long after an answer it can be changed
 */
@ConfigurationProperties("thinkuknow.afterwards")
record AfterwardsTimes(
        @DefaultValue("P14D") Duration askAfter,
        @DefaultValue("P1D") Duration changeFor) {

    AfterwardsTimes {
        if (askAfter.isNegative() || changeFor.isNegative()) {
            throw new IllegalArgumentException(
                    "Nobody is asked before a case has ended, and no answer changes before it is given");
        }
    }
}
