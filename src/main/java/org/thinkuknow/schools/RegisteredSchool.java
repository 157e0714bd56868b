package org.thinkuknow.schools;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.geography.Agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A school as its register knows it.
 *
 * @param number     England's unique reference number (URN); in the other nations a small letter and their own number
 * @param postcode   with one space; may be empty, as street and town may
 * @param youngest   the age from which children may come, if the register says it
 * @param closed     the day it closed or is to close
 * @param successors numbers of the schools that came after it
 */
public record RegisteredSchool(
        String number,
        Nation nation,
        String name,
        String street,
        String town,
        String postcode,
        SchoolArea area,
        SchoolStatus status,
        Phase phase,
        @Nullable Integer youngest,
        @Nullable Integer oldest,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        List<String> successors) {

    /** The local authority by name; may be empty. */
    public String authority() {
        return area.authority();
    }

    /** The police force, if it is certain or was chosen. */
    public Optional<Agency> force() {
        return area.force();
    }

    public boolean isClosed() {
        return status == SchoolStatus.CLOSED;
    }

    /** One line to tell it from others: name, town, postcode, and whether it is closed. */
    public String line() {
        return Stream.of(name, town, postcode, status == SchoolStatus.OPEN ? "" : status.words())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
