package org.thinkuknow.overseas;

import java.util.Optional;

/**
 * A bureau or force abroad.
 *
 * @param id       permanent
 * @param country  ISO 3166 alpha-2
 * @param channel  by which way it is reached, such as "Interpol"
 * @param language of the headings that it reads: {@code en}, {@code fr} or {@code es}
 * @param mail     the mailbox to which the link goes
 * @param codeMail another mailbox, to which the code goes; without one the code is told by telephone
 */
public record Bureau(
        String id,
        String country,
        String name,
        String channel,
        String language,
        String mail,
        Optional<String> codeMail) {

    /** The authority and its country. */
    public String words() {
        return "%s, %s".formatted(name, JourneyLeg.nameOf(country));
    }
}
