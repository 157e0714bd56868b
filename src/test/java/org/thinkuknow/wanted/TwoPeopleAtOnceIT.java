package org.thinkuknow.wanted;

import org.junit.jupiter.api.condition.EnabledIf;

/** As MariaDB and MySQL are set up unless somebody asks otherwise. */
@EnabledIf("org.thinkuknow.support.Repetitions#isAnOddDay")
class TwoPeopleAtOnceIT extends TwoPeopleAtOnce {

    @Override
    boolean snapshotIsolation() {
        return false;
    }
}
