package org.thinkuknow.duties;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whose law it is: the three jurisdictions that the rules name. */
public enum Nation {
    /** England and Wales. */
    EW("E&W", "England", "Wales", "England & Wales", "England and Wales"),
    /** Scotland. */
    SCO("SC", "SCT", "Scotland"),
    /** Northern Ireland. */
    NI("Northern Ireland");

    private final List<String> names;

    Nation(String... names) {
        this.names = List.of(names);
    }

    /** The jurisdiction of a short form, or of a nation's name, however it is written. */
    public static Optional<Nation> of(String word) {
        var asked = word.strip().replace('_', ' ');
        return Arrays.stream(values())
                .filter(nation -> nation.name().equals(asked.toUpperCase(Locale.ROOT))
                        || nation.names.stream().anyMatch(asked::equalsIgnoreCase))
                .findFirst();
    }

    /** As people say it. */
    public String words() {
        return names.getLast();
    }
}
