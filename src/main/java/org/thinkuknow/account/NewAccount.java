package org.thinkuknow.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A request to open an account; it checks itself when made. */
public record NewAccount(String username, String fullName, String password, Set<Role> roles) {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.@_-]{2,59}");
    private static final int LONGEST_NAME = 100;

    /**
     * Checks size, then characters, then meaning.
     *
     * @throws Refused with a sentence for the person who typed it
     */
    public NewAccount {
        if (fullName.isBlank() || fullName.length() > LONGEST_NAME) {
            throw new Refused("fullName", "Please give a name, at most 100 characters.");
        }
        PasswordRules.checkLength(password);
        if (!isUsername(username)) {
            throw new Refused("username", "A username has 3 to 60 lower-case letters, digits, dots, dashes or @.");
        }
        if (roles.isEmpty()) {
            throw new Refused("Please choose at least one role.");
        }
        roles = Set.copyOf(roles);
    }

    /**
     * The username that somebody means by what they typed; empty if it can be none. The database takes some other letters for the same,
     * and a person must be one name to everybody: of two colleagues who must agree, nobody is both.
     */
    static Optional<String> usernameIn(String typed) {
        return Optional.of(typed.strip().toLowerCase(Locale.ROOT)).filter(NewAccount::isUsername);
    }

    static boolean isUsername(String text) {
        return USERNAME.matcher(text).matches();
    }

    /** Never the password: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }

    /** Thrown when an account cannot be opened; the message is for the person who asked. */
    public static class Refused extends RuntimeException {
        private final String field;

        public Refused(String sentence) {
            this("", sentence);
        }

        /** @param field the name of the field that has to be filled in otherwise */
        public Refused(String field, String sentence) {
            super(sentence);
            this.field = field;
        }

        /** The name of the field that has to be filled in otherwise; empty if that is none, or it is not known. */
        public String field() {
            return field;
        }
    }
}
