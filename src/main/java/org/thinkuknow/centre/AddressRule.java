package org.thinkuknow.centre;

import java.util.Set;

/**
 * An address, or several of one pattern, and who may open it.
 *
 * @param pattern   as Spring's {@code PathPattern} has it, with a first part that is fixed: a rule never claims what all modules share
 * @param everybody whether no sign-in is needed
 * @param roles     of which one is needed, if not everybody may; none if a sign-in is enough
 * @param page      what stands there
 * @param takesOut  whether a file about people is given out there, so that whoever asks shows again who they are (decision 0121)
 */
public record AddressRule(String pattern, boolean everybody, Set<String> roles, Page page, boolean takesOut) {

    /** What stands at an address, which says whether there is a session and what the page may fetch and run. */
    public enum Page {
        /** A page of the application, which may know who is signed in. */
        APPLICATION,
        /** A plain page that is only read, without session and cookie. */
        READING,
        /** A plain page on which somebody writes to us, without session and cookie. */
        WRITING
    }

    public AddressRule {
        if (!pattern.matches("/|/[A-Za-z0-9.-].*")) {
            throw new IllegalArgumentException("The first part of an address has to be fixed: " + pattern);
        }
        roles = Set.copyOf(roles);
    }

    /** No sign-in is needed. */
    public static AddressRule everybody(String pattern) {
        return new AddressRule(pattern, true, Set.of(), Page.APPLICATION, false);
    }

    /** Everybody may read plain pages there. */
    public static AddressRule everybodyReads(String pattern) {
        return new AddressRule(pattern, true, Set.of(), Page.READING, false);
    }

    /** Everybody may write to us there. */
    public static AddressRule everybodyWrites(String pattern) {
        return new AddressRule(pattern, true, Set.of(), Page.WRITING, false);
    }

    /** Whoever is signed in, in any role. */
    public static AddressRule signedIn(String pattern) {
        return new AddressRule(pattern, false, Set.of(), Page.APPLICATION, false);
    }

    /** Whoever is signed in and has one of these roles. */
    public static AddressRule anyOf(String pattern, String... roles) {
        if (roles.length == 0) {
            throw new IllegalArgumentException("No role is named for " + pattern);
        }
        return new AddressRule(pattern, false, Set.of(roles), Page.APPLICATION, false);
    }

    /** The same, where a file about people is given out. */
    public AddressRule thatTakesOut() {
        return new AddressRule(pattern, everybody, roles, page, true);
    }
}
