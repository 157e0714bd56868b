package org.thinkuknow.disclosure;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * Setting {@code thinkuknow.hand-over.*}.
 *
 * @param acknowledgedWithin how long a safeguarding lead may take before the teacher is asked to speak to them in person
 */
@ConfigurationProperties("thinkuknow.hand-over")
record HandOverRules(@DefaultValue("PT4H") Duration acknowledgedWithin) {}
