package org.thinkuknow.report;

import java.util.Arrays;
import java.util.Optional;

/** What can be told in words, by the names that the form, partners and mail use. */
public enum Field {
    WHAT("what", "What is worrying you", 10_000, Box.TOLD),
    WHO("who", "Who it is about", 20, Box.CHOSEN),
    NAME("name", "Name", 200, Box.IDENTITY),
    AGE("age", "Age", 40, Box.FACT),
    CONTACT("contact", "How to get in touch", 300, Box.IDENTITY),
    CONTACT_SAFE("contactSafe", "When and how it is safe", 500, Box.TOLD),
    PLACE("place", "Town or postcode", 200, Box.IDENTITY),
    SCHOOL("school", "School", 200, Box.IDENTITY),
    WHERE("where", "Site, app or game", 300, Box.FACT),
    SUSPECT("suspect", "The other person", 2_000, Box.TOLD),
    TOLD_WHEN("toldWhen", "When the child told it", 60, Box.FACT),
    TOLD_WHERE("toldWhere", "Where the child told it", 200, Box.IDENTITY),
    ADULT_VIEW("adultView", "What the adult saw and thinks", 10_000, Box.BY_AN_ADULT),
    SUMMARY("summary", "The officer's summary", 10_000, Box.BY_AN_OFFICER),
    ASKED("asked", "Questions the adult asked, word for word", 4_000, Box.BY_AN_ADULT),
    NEAR("near", "Who was near", 200, Box.IDENTITY),
    INJURIES("injuries", "Injuries that the adult saw", 2_000, Box.BY_AN_ADULT),
    TOLD_NEXT("toldNext", "What the child was told would happen", 2_000, Box.BY_AN_ADULT),
    WISHES("wishes", "What the child wishes", 2_000, Box.TOLD),
    DUTY("duty", "Duty to report child sexual abuse", 5_000, Box.BY_AN_ADULT),
    HOME("home", "Is the child safe to go home that day?", 20, Box.CHOSEN),
    AT_SCHOOL("atSchool", "What the school says", 6_000, Box.LISTED),
    FILES("files", "Files that came with it", 10_000, Box.LISTED),
    WANTED("wanted", "The wanted person", 40, Box.CHOSEN);

    private final String key;
    private final String label;
    private final int longest;
    private final Box box;

    Field(String key, String label, int longest, Box box) {
        this.key = key;
        this.label = label;
        this.longest = longest;
        this.box = box;
    }

    /** The name in forms and feeds. */
    public String key() {
        return key;
    }

    /** The name that officers read. */
    public String label() {
        return label;
    }

    /** The most characters (Unicode code points) it may hold. */
    public int longest() {
        return longest;
    }

    /** What it holds, and so what its words are looked through for. */
    public Box box() {
        return box;
    }

    /** The field with a key, if there is one. */
    public static Optional<Field> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** Whose words a box holds. Every list of fields that are looked through for anything follows from it. */
    public enum Box {
        /** Whoever reports tells in their own words. */
        TOLD,
        /** An adult who was told writes down what they heard and saw. */
        BY_AN_ADULT,
        /** An officer writes down what a caller said. */
        BY_AN_OFFICER,
        /** A name or a place: who or where somebody is; nothing keeps a child from telling here. */
        IDENTITY,
        /** An age, a date, a site; nothing keeps a child from telling here either. */
        FACT,
        /** Lines that the application writes around what others named, such as files. */
        LISTED,
        /** One of a few fixed answers, or a reference: nobody's words. */
        CHOSEN;

        /** Whether somebody tells here, so that it is read whole. */
        public boolean isTold() {
            return this == TOLD || this == BY_AN_ADULT || this == BY_AN_OFFICER;
        }

        /** Whether a few words are all that is asked for. */
        public boolean isShort() {
            return this == IDENTITY || this == FACT;
        }

        /** Whether it can hold anybody's words: they are looked through for danger, and for what tells of people and places. */
        public boolean isLookedThrough() {
            return this != CHOSEN;
        }
    }
}
