package org.thinkuknow.translation;

import org.springframework.web.util.UriComponentsBuilder;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A language in which somebody can tell us.
 *
 * @param code        by which addresses name it (ISO 639-1)
 * @param ownName     what it calls itself
 * @param name        its name in English, for staff
 * @param rightToLeft whether it is written from right to left
 * @param check       who has checked the translation; empty if nobody has
 */
public record Language(String code, String ownName, String name, boolean rightToLeft, Optional<Check> check) {

    static final String ENGLISH = "en";

    /** A native speaker who has read every word of the translation, and the day. */
    public record Check(String by, LocalDate on) {}

    /** Whether it is the language that everything was written in first. */
    public boolean isEnglish() {
        return code.equals(ENGLISH);
    }

    /** The tag for {@code lang} (BCP 47). */
    public String tag() {
        return isEnglish() ? "en-GB" : code;
    }

    /** The value for {@code dir}. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /** An address of a report page in this language; English is what an address means that names none. */
    public String address(String address) {
        return isEnglish()
                ? address
                : UriComponentsBuilder.fromUriString(address)
                        .queryParam("lang", code)
                        .build()
                        .toUriString();
    }
}
