package org.thinkuknow.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What whoever told us says afterwards. */
public enum Helped {
    YES("it helped"),
    BIT("it helped a bit"),
    NO("it did not help");

    private final String words;

    Helped(String words) {
        this.words = words;
    }

    /** The answer in plain words, for staff. */
    public String words() {
        return words;
    }

    /** The name in forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The answer that a form sent; empty if it sent none. */
    public static Optional<Helped> of(String sent) {
        return Arrays.stream(values()).filter(each -> each.key().equals(sent)).findFirst();
    }
}
