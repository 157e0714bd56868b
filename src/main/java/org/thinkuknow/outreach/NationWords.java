package org.thinkuknow.outreach;

import java.util.Set;

/**
 * How things are called in the nation of a school.
 *
 * @param key      permanent
 * @param name     of the nation
 * @param lead     who leads safeguarding in a school
 * @param guidance what schools there go by
 * @param care     who a child in need of protection is referred to
 * @param check    the check of an adult's record that an employer has done
 * @param visitors what a school does about visitors, in one sentence
 */
public record NationWords(
        String key, String name, String lead, String guidance, String care, String check, String visitors) {

    /** Every nation that the words must name. */
    public static final Set<String> KEYS = Set.of("england", "wales", "scotland", "northern-ireland");

    /** A text with the names of this nation in it. */
    String in(String text) {
        return text.replace("[lead]", lead)
                .replace("[guidance]", guidance)
                .replace("[care]", care)
                .replace("[check]", check);
    }
}
