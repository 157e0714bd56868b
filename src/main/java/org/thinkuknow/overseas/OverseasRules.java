package org.thinkuknow.overseas;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * What whoever runs the installation decides, from the settings {@code thinkuknow.overseas.*}.
 *
 * @param law         which law a transfer falls under
 * @param linkOpens   how long a recipient's link opens, from when it was made
 * @param chaseAfter  how long an acknowledgement may take before the recipient is reminded; then the author, then the supervisor on call
 *     after as long again
 * @param answerAfter how long after the acknowledgement the recipient is asked what became of it
 */
@ConfigurationProperties("thinkuknow.overseas")
record OverseasRules(
        @DefaultValue("UK_GDPR") LegalPath law,
        @DefaultValue("P5D") Duration linkOpens,
        @DefaultValue("P1D") Duration chaseAfter,
        @DefaultValue("P14D") Duration answerAfter) {}
