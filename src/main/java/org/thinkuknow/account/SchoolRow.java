package org.thinkuknow.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One school. */
@Entity
@Table(name = "account_school")
class SchoolRow {

    @Id
    private String schoolKey;

    private String name;

    protected SchoolRow() {}

    SchoolRow(School school) {
        this.schoolKey = school.key();
        this.name = school.name();
    }

    School school() {
        return new School(schoolKey, name);
    }
}
