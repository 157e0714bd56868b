package org.thinkuknow.centre;

/**
 * A mail of ours that had left came back for good: a server along the way reports that it reaches nobody.
 *
 * @param id what stood in its Message-ID before the sender's domain, see {@link OutgoingMail.Letter#id}; anybody who writes to the mailbox
 *           can claim it
 */
public record MailCameBack(String id) {}
