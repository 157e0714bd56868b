package org.thinkuknow.overseas;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What became of a package, without a word of it.
 *
 * @param countries that it is for, ISO 3166 alpha-2
 * @param sentAt    null while it has not left the house
 * @param heard     who acknowledged it, by name
 */
public record PackageStanding(
        String reference,
        Tool tool,
        PackageState state,
        List<String> countries,
        Instant begunAt,
        @Nullable Instant sentAt,
        List<Heard> heard) {

    /**
     * Somebody of a force abroad has acknowledged it.
     *
     * @param by their name, as they gave it
     */
    public record Heard(String country, Instant at, String by) {

        /** Never the name: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "Heard[%s, %s]".formatted(country, at);
        }
    }
}
