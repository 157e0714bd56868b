package org.thinkuknow.account;

/** Published, in the transaction that does it, when somebody can no longer sign in: other modules forget what was theirs alone. */
public record AccountSwitchedOff(String username) {}
