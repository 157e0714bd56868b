package org.thinkuknow.disclosure;

import java.util.Arrays;
import java.util.Locale;

/** Where a record stands on the safeguarding lead's desk. */
public enum Stage {
    WAITING("Waiting"),
    WITH_US("With us"),
    REFERRED("Referred"),
    CLOSED("Closed");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    /** The stage in plain words. */
    public String words() {
        return words;
    }

    /** Whether nobody at the school has to do anything more about it. */
    public boolean isOver() {
        return this == REFERRED || this == CLOSED;
    }

    /** Its name in an address. */
    public String inAddress() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stage that an address names; what waits, if it names none. */
    public static Stage of(String inAddress) {
        return Arrays.stream(values())
                .filter(stage -> stage.inAddress().equals(inAddress))
                .findFirst()
                .orElse(WAITING);
    }
}
