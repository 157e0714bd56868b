package org.thinkuknow.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Somebody is put on call.
 *
 * @param address where their alerts go; it becomes the person's address for all their turns
 */
public record NewTurn(String username, String address, EscalationTier rung, Instant from, Instant to) {

    private static final Duration LONGEST = Duration.ofDays(31);
    private static final int LONGEST_ADDRESS = 200;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+");

    /** @throws Refused if something is missing or cannot be */
    public NewTurn {
        if (username.isBlank()) {
            throw new Refused("Please choose who is on call.");
        }
        address = address(address);
        if (!from.isBefore(to)) {
            throw new Refused("A turn ends after it begins.");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new Refused("A turn lasts 31 days at most.");
        }
    }

    /** @throws Refused if it is no address */
    static String address(String written) {
        var address = written.strip();
        if (address.length() > LONGEST_ADDRESS || !ADDRESS.matcher(address).matches()) {
            throw new Refused("Please write one whole e-mail address.");
        }
        return address;
    }

    /** Thrown with a sentence for whoever fills in the roster. */
    public static class Refused extends RuntimeException {
        Refused(String sentence) {
            super(sentence);
        }
    }
}
