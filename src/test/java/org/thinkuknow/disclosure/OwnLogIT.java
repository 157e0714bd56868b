package org.thinkuknow.disclosure;

import org.junit.jupiter.api.Test;
import org.thinkuknow.support.ChildWords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** The list of a teacher's own records. */
class OwnLogIT extends TwoSchools {

    @Test
    void aLineSaysWhenWhichAndHowFarAndNothingOfTheChild() {
        var draft = TEACHER.get(disclosures::begin);
        TEACHER.run(() -> disclosures.save(draft, text()));
        var signed = signed().reference();
        var mine = TEACHER.get(own::mine);
        assertThat(mine)
                .filteredOn(line -> line.reference().equals(draft))
                .singleElement()
                .satisfies(line -> assertThat(line.isSigned()).isFalse());
        assertThat(mine)
                .filteredOn(line -> line.reference().equals(signed))
                .singleElement()
                .satisfies(line -> assertThat(line.isSigned()).isTrue());
        assertThat(mine.toString()).doesNotContain(ChildWords.MARKER, "uncle", "=5B", " 5B");
    }

    @Test
    void aRecordThatDoesNotOpenHidesNoOther() {
        var broken = TEACHER.get(disclosures::begin);
        database.sql("update disclosure set words = x'00' where reference = ?")
                .param(broken)
                .update();
        try {
            assertThat(TEACHER.get(own::mine))
                    .filteredOn(line -> line.reference().equals(broken))
                    .hasSize(1);
        } finally {
            database.sql("delete from disclosure where reference = ?")
                    .param(broken)
                    .update();
        }
    }
}
