package org.thinkuknow.learning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The eight strands of "Education for a Connected World" (UKCIS). */
public enum Strand {
    SELF_IMAGE_AND_IDENTITY, ONLINE_RELATIONSHIPS, ONLINE_REPUTATION, ONLINE_BULLYING, MANAGING_ONLINE_INFORMATION,
    HEALTH_WELLBEING_AND_LIFESTYLE, PRIVACY_AND_SECURITY, COPYRIGHT_AND_OWNERSHIP;

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
        return Arrays.stream(values()).filter(strand -> strand.slug().equals(slug)).findFirst();
    }
}
