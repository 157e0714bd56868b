package org.thinkuknow.overseas;

import org.junit.jupiter.api.condition.EnabledIf;

/** As MariaDB and MySQL are set up unless somebody asks otherwise. */
@EnabledIf("org.thinkuknow.support.Repetitions#isAnOddDay")
class TwoOfficersAtOnceIT extends TwoOfficersAtOnce {

    @Override
    boolean snapshotIsolation() {
        return false;
    }
}
