package org.thinkuknow.account;

import org.springframework.security.authentication.AuthenticationServiceException;

/** Thrown when too many passwords are looked at in this moment; the message is for the person who waits. */
public class HashingBusy extends AuthenticationServiceException {

    HashingBusy() {
        super("Very many people are signing in at this moment. Please try again in a minute.");
    }
}
