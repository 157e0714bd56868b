package org.thinkuknow.content;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody outside who helps.
 *
 * @param audience {@code emergency}, {@code children} or {@code adults}
 * @param checked  the day somebody last made sure that it is right
 */
public record Helpline(String id, String name, String audience, Optional<String> phone, Optional<String> text,
                       Optional<String> web, Optional<String> hours, String about, LocalDate checked) {

    /** The telephone number as a machine dials it. */
    public String dial() {
        return phone.orElse("").replace(" ", "");
    }
}
