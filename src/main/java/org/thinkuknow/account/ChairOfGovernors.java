package org.thinkuknow.account;

/**
 * Who chairs the governors of a school, and so hears of what is about its head (Keeping Children Safe in Education, part four). They have
 * no account; it checks itself when made.
 *
 * @param name as people call them
 * @param mail where they are told that something waits
 */
public record ChairOfGovernors(String name, String mail) {

    private static final int LONGEST_NAME = 100;

    /**
     * Checks size, then meaning.
     *
     * @throws NewAccount.Refused with a sentence for the person who typed it
     */
    public ChairOfGovernors {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new NewAccount.Refused("Please give the name of the chair of governors, at most 100 characters.");
        }
        if (!Membership.isAddress(mail)) {
            throw new NewAccount.Refused("Please write one whole e-mail address of the chair of governors.");
        }
    }

    /** Never the name or the address: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "ChairOfGovernors[]";
    }
}
