package org.thinkuknow.disclosure;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * Setting {@code thinkuknow.hand-over.*}. All by the clock and not by school hours, because a child is at home at the weekend
 * (decision 0099).
 *
 * @param nextAfter          after how long the next safeguarding lead is told
 * @param acknowledgedWithin how long they may take before all are reminded, the teacher is asked to speak to them in person, and
 *                           officers get a record that speaks of danger
 * @param toCentreAfter      after how long officers get any other record that nobody has acknowledged
 */
@ConfigurationProperties("thinkuknow.hand-over")
record HandOverRules(
        @DefaultValue("PT1H") Duration nextAfter,
        @DefaultValue("PT4H") Duration acknowledgedWithin,
        @DefaultValue("PT24H") Duration toCentreAfter) {}
