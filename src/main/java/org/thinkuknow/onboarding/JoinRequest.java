package org.thinkuknow.onboarding;

/**
 * Somebody wants their school to come on board with them as its safeguarding lead.
 *
 * @param school the number of the school in the register
 * @param name   as they typed it
 * @param mail   as they typed it
 */
public record JoinRequest(String school, String name, String mail) {

    /** Never the name or the address: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "JoinRequest[" + school + "]";
    }
}
