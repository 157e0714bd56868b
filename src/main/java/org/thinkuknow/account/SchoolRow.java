package org.thinkuknow.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** One school. */
@Entity
@Table(name = "account_school")
class SchoolRow {

    @Id
    private String schoolKey;

    private String name;
    private @Nullable String chairName;
    private @Nullable String chairMail;

    protected SchoolRow() {}

    SchoolRow(School school) {
        this.schoolKey = school.key();
        this.name = school.name();
    }

    School school() {
        return new School(schoolKey, name);
    }

    /** @param chair null if nobody is known any more */
    void chairedBy(@Nullable ChairOfGovernors chair) {
        chairName = chair == null ? null : chair.name();
        chairMail = chair == null ? null : chair.mail();
    }

    Optional<ChairOfGovernors> chair() {
        return chairName == null || chairMail == null
                ? Optional.empty()
                : Optional.of(new ChairOfGovernors(chairName, chairMail));
    }
}
