package org.thinkuknow.oversight;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** References as people write them down: with any spaces and dashes, in any letters, with a sign before them. */
final class RecordReference {

    private static final Pattern CASE = Pattern.compile("[2-9A-HJKMNP-TV-Z]{10}");
    private static final Pattern OTHER = Pattern.compile("(RO|[A-Z])([0-9A-F]{8})([0-9A-F]{4})");

    private RecordReference() {}

    /** As it stands in the record; nothing if no reference looks like it. */
    static Optional<String> of(String typed) {
        var signs = typed.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        if (CASE.matcher(signs).matches()) {
            return Optional.of(signs.substring(0, 5) + "-" + signs.substring(5));
        }
        return Optional.of(OTHER.matcher(signs))
                .filter(other -> other.matches())
                .map(other -> "%s-%s-%s".formatted(other.group(1), other.group(2), other.group(3)));
    }

    /** Where a supervisor reads what a reference stands for; empty if there is no such page. */
    static String page(String reference) {
        if (reference.matches("[2-9A-HJKMNP-TV-Z]{5}-[2-9A-HJKMNP-TV-Z]{5}")) {
            return "/triage/" + reference;
        }
        if (!reference.matches("(RO|[VWP])-[0-9A-F]{8}-[0-9A-F]{4}")) {
            return "";
        }
        return switch (reference.charAt(0)) {
            case 'V' -> "/visits/" + reference;
            case 'W' -> "/triage/wanted/" + reference;
            case 'P' -> "/overseas/" + reference;
            default -> "/offenders/" + reference;
        };
    }
}
