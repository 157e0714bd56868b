package org.thinkuknow.account;

/**
 * Somebody at a school who hears of records: a designated safeguarding lead, or the head teacher.
 *
 * @param noticesTo where e-mail goes that says something waits; empty if nobody entered an address
 */
public record SafeguardingLead(String username, String noticesTo) {}
