package org.thinkuknow.outreach;

/**
 * The school that is visited, as it was when the visit was planned: it may be closed meanwhile.
 *
 * @param number its number in the register of its nation
 * @param nation the key of its nation, as {@link NationWords} has it
 */
public record SchoolOfVisit(String number, String name, String town, String nation) {

    /** Its name and town, as people say them. */
    public String words() {
        return town.isBlank() ? name : name + ", " + town;
    }

    SchoolOfVisit stripped() {
        return new SchoolOfVisit(number.strip(), name.strip(), town.strip(), nation.strip());
    }
}
