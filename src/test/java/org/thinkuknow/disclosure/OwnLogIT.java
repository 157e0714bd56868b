package org.thinkuknow.disclosure;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** The list of a teacher's own records. */
class OwnLogIT extends TwoSchools {

    @Test
    void recordsAreToldApartAndOneThatDoesNotOpenHidesNoOther() {
        var whole = TEACHER.get(disclosures::begin);
        TEACHER.run(() -> disclosures.save(whole, text()));
        var broken = TEACHER.get(disclosures::begin);
        database.sql("update disclosure set words = x'00' where reference = ?")
                .param(broken)
                .update();
        try {
            var mine = TEACHER.get(own::mine);
            assertThat(mine)
                    .filteredOn(line -> line.reference().equals(broken))
                    .singleElement()
                    .satisfies(line -> assertThat(line.isSigned()).isFalse());
            assertThat(mine)
                    .filteredOn(line -> line.reference().equals(whole))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.child()).isEqualTo(OwnLog.initials(text().pupil()));
                        assertThat(line.className()).isEqualTo("5B");
                        assertThat(CHILD_SAID).startsWith(line.words());
                        assertThat(line.words()).isNotEmpty();
                    });
        } finally {
            database.sql("delete from disclosure where reference = ?")
                    .param(broken)
                    .update();
        }
    }
}
