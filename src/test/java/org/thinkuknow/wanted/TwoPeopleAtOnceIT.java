package org.thinkuknow.wanted;

/** As MariaDB and MySQL are set up unless somebody asks otherwise. */
class TwoPeopleAtOnceIT extends TwoPeopleAtOnce {

    @Override
    boolean snapshotIsolation() {
        return false;
    }
}
