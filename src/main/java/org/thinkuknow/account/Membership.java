package org.thinkuknow.account;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request to put somebody into a school, or out of every school; it checks itself when made.
 *
 * @param school    the school; empty takes them out
 * @param noticesTo where e-mail goes that says something waits; may be blank
 */
public record Membership(String username, Optional<School> school, String noticesTo) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+");
    private static final int LONGEST_ADDRESS = 200;

    /** @throws NewAccount.Refused with a sentence for the person who typed it */
    public Membership {
        if (username.isBlank()) {
            throw new NewAccount.Refused("Please choose a person.");
        }
        if (!noticesTo.isEmpty() && !isAddress(noticesTo)) {
            throw new NewAccount.Refused("Please write one whole e-mail address, or none.");
        }
    }

    /** Whether some words are one whole e-mail address. */
    static boolean isAddress(String words) {
        return words.length() <= LONGEST_ADDRESS && ADDRESS.matcher(words).matches();
    }

    /** As an administrator typed it: a blank key means no school. */
    public static Membership of(String username, String key, String name, String noticesTo) {
        return new Membership(
                username,
                key.isBlank() ? Optional.empty() : Optional.of(new School(key.strip(), name.strip())),
                noticesTo.strip());
    }
}
