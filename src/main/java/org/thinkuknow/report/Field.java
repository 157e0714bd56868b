package org.thinkuknow.report;

import java.util.Arrays;
import java.util.Optional;

/** What can be told in words, by the names that the form, partners and mail use. */
public enum Field {
    WHAT("what", "What is worrying you", 10_000),
    WHO("who", "Who it is about", 20),
    NAME("name", "Name", 200),
    AGE("age", "Age", 40),
    CONTACT("contact", "How to get in touch", 300),
    CONTACT_SAFE("contactSafe", "When and how it is safe", 500),
    PLACE("place", "Town or postcode", 200),
    SCHOOL("school", "School", 200),
    WHERE("where", "Site, app or game", 300),
    SUSPECT("suspect", "The other person", 2_000),
    TOLD_WHEN("toldWhen", "When the child told it", 60),
    TOLD_WHERE("toldWhere", "Where the child told it", 200),
    ADULT_VIEW("adultView", "What the adult saw and thinks", 10_000),
    SUMMARY("summary", "The officer's summary", 10_000),
    ASKED("asked", "Questions the adult asked, word for word", 4_000),
    NEAR("near", "Who was near", 200),
    INJURIES("injuries", "Injuries that the adult saw", 2_000),
    TOLD_NEXT("toldNext", "What the child was told would happen", 2_000),
    WISHES("wishes", "What the child wishes", 2_000),
    DUTY("duty", "Duty to report child sexual abuse", 5_000),
    HOME("home", "Is the child safe to go home that day?", 20),
    AT_SCHOOL("atSchool", "What the school says", 6_000),
    FILES("files", "Files that came with it", 10_000),
    WANTED("wanted", "The wanted person", 40);

    private final String key;
    private final String label;
    private final int longest;

    Field(String key, String label, int longest) {
        this.key = key;
        this.label = label;
        this.longest = longest;
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

    /** The field with a key, if there is one. */
    public static Optional<Field> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
