package org.thinkuknow.offender;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A passport or another document, of whose number the last four letters are kept.
 *
 * @param key by which the whole number is found again: a keyed hash of it, as letters
 */
public record IdentityDocument(String kind, String lastFour, String key) {

    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{6,30}");
    private static final int LONGEST_KIND = 60;
    private static final int KEPT = 4;

    /** Refuses a kind without letters. */
    public IdentityDocument {
        new Typing().words(kind, LONGEST_KIND, "The kind of document").refuseIfWrong();
    }

    /**
     * A number as it is compared, however it was written.
     *
     * @throws OffenderRefused if it is none
     */
    static String plain(String number) {
        var plain = number.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (!NUMBER.matcher(plain).matches()) {
            throw new OffenderRefused("The number of a document has 6 to 30 letters and digits.");
        }
        return plain;
    }

    static String lastOf(String plainNumber) {
        return plainNumber.substring(plainNumber.length() - KEPT);
    }

    /** Never the digits: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "IdentityDocument[]";
    }
}
