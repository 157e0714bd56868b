package org.thinkuknow.disclosure;

import java.time.Instant;

/**
 * A record that was begun at a visit is signed. It is heard within the transaction that signs it, and carries references alone.
 *
 * @param report under which officers have it
 */
public record SignedAtVisit(String disclosure, String visit, String report, String author, Instant at) {}
