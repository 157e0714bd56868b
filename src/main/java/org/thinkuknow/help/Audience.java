package org.thinkuknow.help;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom a help page speaks to. */
public enum Audience {
    CHILDREN("For children and young people"),
    ADULTS("For families and schools"),
    EVERYBODY("About this site");

    private final String title;

    Audience(String title) {
        this.title = title;
    }

    /** The heading over its pages in the list. */
    public String title() {
        return title;
    }

    static Optional<Audience> of(String word) {
        return Arrays.stream(values())
                .filter(audience -> audience.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
