package org.thinkuknow.referral;

import java.time.Instant;

/**
 * The police or children's services were asked and do not have a case, and nobody of their kind has been asked since: they said that it
 * is not theirs, their address took no mail, or their link ended before they acknowledged.
 *
 * @param at    when they said so, the mail came back, or the link ended
 * @param words which agency, and why; such as "Kent Police say Surrey Police" or "no mail reaches Kent Police"
 */
public record NotTheirs(Instant at, String words) {}
