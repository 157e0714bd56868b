package org.thinkuknow.overseas;

import org.junit.jupiter.api.Tag;
import org.springframework.test.context.TestPropertySource;

/** As newer versions of MariaDB are set up. */
@TestPropertySource(
        properties = "spring.datasource.hikari.connection-init-sql=set session innodb_snapshot_isolation = ON")
@Tag("long")
class TwoOfficersAtOnceOnSnapshotsIT extends TwoOfficersAtOnce {

    @Override
    boolean snapshotIsolation() {
        return true;
    }
}
