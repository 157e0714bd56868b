package org.thinkuknow.triage;

import org.springframework.test.context.TestPropertySource;

/** As MariaDB 11.6 and later are by themselves: a context of its own, on the same database. */
@TestPropertySource(
        properties = "spring.datasource.hikari.connection-init-sql=set session innodb_snapshot_isolation = ON")
class ConcurrentClaimOnSnapshotsIT extends AtTheSameMoment {
    @Override
    boolean snapshotIsolation() {
        return true;
    }
}
