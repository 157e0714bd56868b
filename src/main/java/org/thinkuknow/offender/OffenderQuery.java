package org.thinkuknow.offender;

import org.thinkuknow.language.NameSounds;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody searches by; all that is given has to fit.
 *
 * @param name     in any order and spelling
 * @param document the whole number of a document
 * @param address  with a postcode, or as it was entered
 */
public record OffenderQuery(
        String name, Optional<LocalDate> born, String document, String address, ReasonToOpen reason) {

    private static final int LONGEST = 400;

    /** @throws OffenderRefused if there is nothing to search by */
    public OffenderQuery {
        name = name.strip();
        document = document.strip();
        address = address.strip();
        new Typing()
                .text(name, LONGEST, "The name")
                .text(address, LONGEST, "The address")
                .ask(
                        !NameSounds.of(name).isEmpty() || born.isPresent() || !document.isEmpty() || !address.isEmpty(),
                        "Please give a name, a date of birth, a document or an address.")
                .refuseIfWrong();
    }

    /** By what was searched, without a word of it. */
    String kinds() {
        return (name.isEmpty() ? "" : "name, ")
                + (born.isPresent() ? "date of birth, " : "")
                + (document.isEmpty() ? "" : "document, ")
                + (address.isEmpty() ? "" : "address, ");
    }

    /** Never what was asked for: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "OffenderQuery[]";
    }
}
