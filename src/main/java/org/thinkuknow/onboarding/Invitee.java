package org.thinkuknow.onboarding;

/** Somebody whom a lead asks, as it was typed. */
public record Invitee(String name, String mail) {

    /** Never the name or the address: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "Invitee[]";
    }
}
