package org.thinkuknow.account;

import java.util.regex.Pattern;

/**
 * A school whose people have accounts.
 *
 * @param key  its number in the register of schools; for one that is not in it a short name, for ever: records carry it
 * @param name as people call it
 */
public record School(String key, String name) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{1,19}");
    static final int LONGEST_NAME = 100;

    /**
     * Checks characters, then size.
     *
     * @throws NewAccount.Refused with a sentence for the person who typed it
     */
    public School {
        if (!KEY.matcher(key).matches()) {
            throw new NewAccount.Refused(
                    "A school's key has 2 to 20 lower-case letters, digits and dashes. The school's URN works well.");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new NewAccount.Refused("Please give the school's name, at most 100 characters.");
        }
    }
}
