package org.thinkuknow.partner;

import java.util.regex.Pattern;

/**
 * A site that is to carry the button; it checks itself when made.
 *
 * @param key  2 to 60 small letters, digits and dashes; it is public
 * @param name what people call the site
 */
public record NewHost(String key, String name) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{1,59}");
    private static final int LONGEST_NAME = 100;

    /**
     * Checks size, then characters.
     *
     * @throws Refused with a sentence for the person who typed it
     */
    public NewHost {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refused("Please give the site's name, at most 100 characters.");
        }
        if (!KEY.matcher(key).matches()) {
            throw new Refused("A key has 2 to 60 lower-case letters, digits or dashes, such as green-game.");
        }
    }

    /** Thrown when a site cannot be added; the message is for the person who asked. */
    public static class Refused extends RuntimeException {
        public Refused(String sentence) {
            super(sentence);
        }
    }
}
