package org.thinkuknow.triage;

/** As MySQL is, and MariaDB as it starts here. */
class ConcurrentClaimIT extends AtTheSameMoment {
    @Override
    boolean snapshotIsolation() {
        return false;
    }
}
