package org.thinkuknow.commencement;

import org.springframework.test.context.TestPropertySource;

/** As newer versions of MariaDB are set up. */
@TestPropertySource(properties = "thinkuknow.database.options=&sessionVariables=innodb_snapshot_isolation=ON")
class TwoPeopleStartALawOnSnapshotsIT extends TwoPeopleStartALaw {

    @Override
    boolean snapshotIsolation() {
        return true;
    }
}
