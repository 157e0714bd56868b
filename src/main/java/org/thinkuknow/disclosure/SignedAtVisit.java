package org.thinkuknow.disclosure;

import java.time.Instant;

/**
 * A record that was begun at a visit is signed. It is heard within the transaction that signs it, and carries references alone.
 *
 * @param report    under which officers have it
 * @param forSchool whether the school is to read it; false if it is about somebody who works or helps there
 */
public record SignedAtVisit(
        String disclosure, String visit, String report, String author, boolean forSchool, Instant at) {}
