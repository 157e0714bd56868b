package org.thinkuknow.account;

import java.util.Optional;
import java.util.Set;

/** Who has been asked to open an account of their own at a school: known to the module that asks them. */
public interface Invitations {

    /** What a code opens; empty if it opens nothing, or nothing any more. Uses nothing up. */
    Optional<Invited> find(String code);

    /**
     * Uses an invitation up, in the transaction in which the account is opened; of two who come at once with it one is let in. It is
     * the first that is asked of the database in that transaction.
     *
     * @return false if it is good no more
     */
    boolean use(Invited invited);

    /**
     * Somebody who is asked.
     *
     * @param reference of the invitation
     * @param name      theirs, as whoever asked wrote it
     * @param noticesTo their e-mail address, where notices go
     */
    record Invited(String reference, School school, Set<Role> roles, String name, String noticesTo) {

        /** Never the name or the address: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "Invited[" + reference + "]";
        }
    }
}
