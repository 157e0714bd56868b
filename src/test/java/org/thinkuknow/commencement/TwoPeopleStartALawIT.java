package org.thinkuknow.commencement;

/** As MariaDB and MySQL are set up unless somebody asks otherwise. */
class TwoPeopleStartALawIT extends TwoPeopleStartALaw {

    @Override
    boolean snapshotIsolation() {
        return false;
    }
}
