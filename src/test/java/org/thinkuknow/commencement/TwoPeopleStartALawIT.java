package org.thinkuknow.commencement;

import org.junit.jupiter.api.condition.EnabledIf;

/** As MariaDB and MySQL are set up unless somebody asks otherwise. */
@EnabledIf("org.thinkuknow.support.Repetitions#isAnOddDay")
class TwoPeopleStartALawIT extends TwoPeopleStartALaw {

    @Override
    boolean snapshotIsolation() {
        return false;
    }
}
