package org.thinkuknow.wanted;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a file of a wanted person holds. Only what belongs to {@link Part#PUBLIC} is ever shown to the public, and never all of that. */
public enum FileField {
    NAME(Part.PUBLIC, Kind.LINE, 120, "Name", ""),
    ALIASES(Part.PUBLIC, Kind.LINE, 300, "Other names", "With commas between them."),
    BORN(Part.PUBLIC, Kind.DAY, 10, "Born on", "The public reads the age alone."),
    SEX(Part.PUBLIC, Kind.CHOICE, 20, "Man or woman", ""),
    HEIGHT(Part.PUBLIC, Kind.NUMBER, 3, "Height in centimetres", "Leave out what is not known."),
    BUILD(Part.PUBLIC, Kind.LINE, 100, "Build", ""),
    HAIR(Part.PUBLIC, Kind.LINE, 100, "Hair", ""),
    EYES(Part.PUBLIC, Kind.LINE, 100, "Eyes", ""),
    MARKS(Part.PUBLIC, Kind.LINE, 300, "Scars and tattoos", ""),
    ACCENT(Part.PUBLIC, Kind.LINE, 100, "Accent", ""),
    LANGUAGES(Part.PUBLIC, Kind.LINE, 100, "Languages", ""),
    LAST_SEEN(Part.PUBLIC, Kind.LINE, 100, "Last seen in", "A town or county, never an address."),
    REGION(Part.PUBLIC, Kind.CHOICE, 20, "Region", ""),
    LINKS(Part.PUBLIC, Kind.LINE, 200, "May have links to", "Towns or countries."),
    WANTED_FOR(Part.PUBLIC, Kind.CHOICE, 20, "Wanted for", "The words are fixed."),
    FORCE(Part.PUBLIC, Kind.LINE, 100, "By which police force", ""),
    SINCE(Part.PUBLIC, Kind.DAY, 10, "Since", ""),
    PHOTO_TAKEN(Part.PUBLIC, Kind.LINE, 40, "When the photo was taken", "Such as “about 2023”."),
    PHOTO_WORDS(Part.PUBLIC, Kind.LINE, 250, "The photo in words", "For people who cannot see it."),
    WARRANT(Part.WARRANT, Kind.LINE, 60, "Number of the warrant", ""),
    COURT(Part.WARRANT, Kind.LINE, 120, "Court that issued it", "The public reads the court."),
    WARRANT_DAY(Part.WARRANT, Kind.DAY, 10, "Day of the warrant", ""),
    VERIFIED(Part.WARRANT, Kind.DAY, 10, "Verified on", "It has to be the day on which the file is published."),
    CRIME(Part.WARRANT, Kind.LINE, 60, "Crime number", ""),
    OFFENCE_DAY(Part.WARRANT, Kind.DAY, 10, "Day of the offence", ""),
    FIRST_SOURCE(Part.IDENTITY, Kind.LINE, 200, "First source of the identity", ""),
    SECOND_SOURCE(Part.IDENTITY, Kind.LINE, 200, "Second source of the identity", ""),
    PHOTO_SOURCE(Part.IDENTITY, Kind.LINE, 200, "Where the photo is from", ""),
    OFFENDER(Part.IDENTITY, Kind.LINE, 60, "Reference of the registered offender", "If there is one."),
    PURPOSE(Part.REASONS, Kind.AREA, 2_000, "Policing purpose", "What publishing is for."),
    NECESSITY(Part.REASONS, Kind.AREA, 2_000, "Necessity", "Why nothing less will do."),
    PROPORTIONALITY(
            Part.REASONS, Kind.AREA, 2_000, "Proportionality", "What it costs the person, and why that is right."),
    OTHER_ROUTES(Part.REASONS, Kind.AREA, 2_000, "Other routes that were tried", ""),
    FAMILY(Part.REASONS, Kind.AREA, 2_000, "Risk to the family", ""),
    LOOK_ALIKES(Part.REASONS, Kind.AREA, 2_000, "Risk to people who look alike", ""),
    VICTIM(
            Part.REASONS,
            Kind.AREA,
            2_000,
            "Check that no victim can be recognised",
            "Who has checked: no relationship, school, street or detail of the offence points to a child."),
    CPS(Part.REASONS, Kind.AREA, 2_000, "The CPS", "What it said, or why it did not have to be asked."),
    EXPIRES(Part.REASONS, Kind.DAY, 10, "Comes down by itself on", "At most 90 days from publishing.");

    /** Which part of a file a field stands in. */
    public enum Part {
        PUBLIC("What the public may read"),
        WARRANT("The warrant"),
        IDENTITY("Identity and photo"),
        REASONS("Why it is right to publish");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        /** Its heading. */
        public String words() {
            return words;
        }
    }

    /** What is written into a field. */
    public enum Kind {
        LINE,
        AREA,
        DAY,
        NUMBER,
        CHOICE
    }

    private final Part part;
    private final Kind kind;
    private final int longest;
    private final String label;
    private final String hint;

    FileField(Part part, Kind kind, int longest, String label, String hint) {
        this.part = part;
        this.kind = kind;
        this.longest = longest;
        this.label = label;
        this.hint = hint;
    }

    /** Its name in forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where it stands. */
    public Part part() {
        return part;
    }

    /** What is written into it. */
    public Kind kind() {
        return kind;
    }

    /** What people read before it. */
    public String label() {
        return label;
    }

    /** What helps to fill it in; may be empty. */
    public String hint() {
        return hint;
    }

    /** The most characters (Unicode code points) that it may hold. */
    int longest() {
        return longest;
    }

    /** What can be chosen, by what is stored and what people read; nothing if it is no choice. */
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        switch (this) {
            case SEX -> Arrays.stream(Sex.values()).forEach(each -> options.put(each.name(), each.words()));
            case REGION -> Arrays.stream(Region.values()).forEach(each -> options.put(each.name(), each.words()));
            case WANTED_FOR ->
                Arrays.stream(WantedFor.values()).forEach(each -> options.put(each.name(), each.words()));
            default -> {
                // Whatever is no choice has no options.
            }
        }
        return options;
    }
}
