package org.thinkuknow.notification;

import java.util.Optional;

/**
 * Published, in the transaction that writes down whom it is about, when somebody is told of several things at once. It holds counts and
 * links and never a name.
 *
 * @param id       of the digest: the same is sent once to each person
 * @param username whom it is for; empty for whoever is on call on a rung
 * @param rung     of whoever is on call
 * @param subject  of the e-mail
 * @param words    counts, each with the path of its list after the address of the site
 */
public record DigestMade(String id, Optional<String> username, EscalationTier rung, String subject, String words) {}
