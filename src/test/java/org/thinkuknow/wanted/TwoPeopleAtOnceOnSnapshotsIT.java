package org.thinkuknow.wanted;

import org.springframework.test.context.TestPropertySource;

/** As newer versions of MariaDB are set up. */
@TestPropertySource(properties = "thinkuknow.database.options=&sessionVariables=innodb_snapshot_isolation=ON")
class TwoPeopleAtOnceOnSnapshotsIT extends TwoPeopleAtOnce {

    @Override
    boolean snapshotIsolation() {
        return true;
    }
}
