package org.thinkuknow.account;

/**
 * A school's designated safeguarding lead.
 *
 * @param noticesTo where e-mail goes that says something waits; empty if nobody entered an address
 */
public record SafeguardingLead(String username, String noticesTo) {}
