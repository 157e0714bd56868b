package org.thinkuknow.help;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the centre, which decides what is done with what is kept about people here, is reached, as the page about privacy has to say
 * (UK GDPR, Articles 4(7) and 13; Data Protection Act 2018, sections 32 and 44); settings {@code thinkuknow.controller.*}.
 *
 * @param address where letters reach it, in one line; may be empty
 * @param officer an e-mail address, or the address of a page, that leads to the data protection officer; empty on a fresh install
 * @param law     the law under which it works
 */
@ConfigurationProperties("thinkuknow.controller")
public record DataController(
        @DefaultValue("") String address,
        @DefaultValue("") String officer,
        @DefaultValue("UK_GDPR") Law law) {

    /** Which law holds for what it keeps to protect children. */
    public enum Law {
        /** The UK GDPR, for everybody who is no competent authority. */
        UK_GDPR,
        /** Part 3 of the Data Protection Act 2018, for a competent authority (section 30). */
        PART_3
    }

    /** Whether there is somebody to write to about data. */
    public boolean hasOfficer() {
        return !officer.isBlank();
    }
}
