package org.thinkuknow.learning;

import java.util.Arrays;
import java.util.Optional;

/** The four ages that the framework "Education for a Connected World" (UKCIS) speaks to. */
public enum AgeBand {
    FOUR_TO_SEVEN("4-7", "Ages 4 to 7", "To read with a grown-up", 30),
    SEVEN_TO_ELEVEN("7-11", "Ages 7 to 11", "Friends, games and chats", 30),
    ELEVEN_TO_FOURTEEN("11-14", "Ages 11 to 14", "Chats, trust and pressure", 45),
    FOURTEEN_TO_EIGHTEEN("14-18", "Ages 14 to 18", "Relationships, choices and rights", 45);

    private final String slug;
    private final String title;
    private final String about;
    private final int lessonMinutes;

    AgeBand(String slug, String title, String about, int lessonMinutes) {
        this.slug = slug;
        this.title = title;
        this.about = about;
        this.lessonMinutes = lessonMinutes;
    }

    /** The band as it stands in addresses and folders, such as {@code 7-11}. */
    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public String about() {
        return about;
    }

    /** How long a lesson takes in class. */
    public int lessonMinutes() {
        return lessonMinutes;
    }

    int fewestSteps() {
        return isPrimary() ? 5 : 6;
    }

    int mostSteps() {
        return isPrimary() ? 7 : 8;
    }

    private boolean isPrimary() {
        return ordinal() <= SEVEN_TO_ELEVEN.ordinal();
    }

    /** The picture on the band's door. */
    public String picture() {
        return "/illustrations/band-" + slug + ".svg";
    }

    /** The band with a slug, if there is one. */
    public static Optional<AgeBand> of(String slug) {
        return Arrays.stream(values()).filter(band -> band.slug.equals(slug)).findFirst();
    }
}
