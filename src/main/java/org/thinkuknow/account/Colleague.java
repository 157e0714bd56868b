package org.thinkuknow.account;

import java.util.Locale;

/**
 * Somebody who works at a school and can sign in, as its safeguarding leads see them.
 *
 * @param noticesTo their e-mail address for notices; may be empty
 * @param leads     whether they are a safeguarding lead
 * @param forLeads  whether another lead may end their account, or let them lead
 */
public record Colleague(String username, String fullName, String noticesTo, boolean leads, boolean forLeads) {

    /** Whether an address is theirs; addresses that differ in capitals are one. */
    public boolean hasAddress(String address) {
        return noticesTo.toLowerCase(Locale.ROOT).equals(address.toLowerCase(Locale.ROOT));
    }
}
