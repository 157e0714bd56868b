package org.thinkuknow.overseas;

/** As MariaDB and MySQL are set up unless somebody asks otherwise. */
class TwoOfficersAtOnceIT extends TwoOfficersAtOnce {

    @Override
    boolean snapshotIsolation() {
        return false;
    }
}
