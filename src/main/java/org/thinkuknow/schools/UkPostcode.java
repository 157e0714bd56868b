package org.thinkuknow.schools;

import java.util.Locale;
import java.util.regex.Pattern;

/** Postcodes as a register or a person writes them. */
final class UkPostcode {

    private static final Pattern WHOLE = Pattern.compile("([A-Z]{1,2}[0-9][0-9A-Z]?)([0-9][A-Z]{2})");
    private static final Pattern BETWEEN = Pattern.compile("[^A-Z0-9]");
    private static final int LONGEST = 12;

    private UkPostcode() {}

    /** With capitals and one space; what is none, such as one from abroad, stays as it is. */
    static String written(String cell) {
        var found = WHOLE.matcher(joined(cell));
        return found.matches() ? found.group(1) + " " + found.group(2) : cell;
    }

    static boolean is(String cell) {
        return WHOLE.matcher(joined(cell)).matches();
    }

    /** The half that names a town or a part of it; empty if there is none. */
    static String outward(String postcode) {
        var found = WHOLE.matcher(joined(postcode));
        return found.matches() ? found.group(1) : "";
    }

    /** Whether it may be one of some country: a word without a digit is none. */
    static boolean isPossible(String cell) {
        return cell.isEmpty() || cell.length() <= LONGEST && cell.chars().anyMatch(Character::isDigit);
    }

    private static String joined(String cell) {
        return BETWEEN.matcher(cell.toUpperCase(Locale.ROOT)).replaceAll("");
    }
}
