package org.thinkuknow.referral;

import java.time.Instant;

/**
 * The police or children's services said that a case is not theirs, and nobody of their kind has been asked since.
 *
 * @param at    when they said so
 * @param words which agency said it, and whose it is if they named one of the list; such as "Kent Police say Surrey Police"
 */
public record NotTheirs(Instant at, String words) {}
