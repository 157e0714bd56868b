package org.thinkuknow.learning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The eight strands of "Education for a Connected World" (UKCIS). */
public enum Strand {
    SELF_IMAGE_AND_IDENTITY("si"),
    ONLINE_RELATIONSHIPS("or"),
    ONLINE_REPUTATION("re"),
    ONLINE_BULLYING("ob"),
    MANAGING_ONLINE_INFORMATION("mi"),
    HEALTH_WELLBEING_AND_LIFESTYLE("hw"),
    PRIVACY_AND_SECURITY("ps"),
    COPYRIGHT_AND_OWNERSHIP("co");

    private final String letters;

    Strand(String letters) {
        this.letters = letters;
    }

    /** The two letters with which ids of this strand begin. */
    public String letters() {
        return letters;
    }

    /** The strand as it stands in content files. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The strand as people read it. */
    public String title() {
        var words = name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("health wellbeing", "health, wellbeing");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The strand with a slug, if there is one. */
    public static Optional<Strand> of(String slug) {
        return Arrays.stream(values())
                .filter(strand -> strand.slug().equals(slug))
                .findFirst();
    }
}
