package org.thinkuknow.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody outside who helps.
 *
 * @param audience {@code emergency}, {@code children} or {@code adults}
 * @param nations  where it helps; empty for all of the UK
 * @param checked  the day somebody last made sure that it is right; empty where nobody has held it to its own page yet
 */
public record Helpline(
        String id,
        String name,
        String audience,
        Optional<String> phone,
        Optional<String> text,
        Optional<String> web,
        Optional<String> hours,
        List<String> nations,
        String about,
        Optional<LocalDate> checked) {

    /** The telephone number as a machine dials it. */
    public String dial() {
        return phone.orElse("").replace(" ", "");
    }
}
