package org.thinkuknow.outreach.ui;

import org.junit.jupiter.api.Test;
import org.thinkuknow.outreach.StaffConcerns;
import org.thinkuknow.referral.DutyNumbers;

import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What an educator reads of a record that nobody at the school gets. */
class NotForSchoolTest {

    @Test
    void itNamesTheOfficerAndTheNumbersOfDayAndNight() {
        var shown = shown(Optional.of(
                new StaffConcerns.Officer("LADO of Kent", new DutyNumbers("020 7946 0202", "020 7946 0303"))));
        assertThat(shown)
                .contains("They ring the LADO of Kent.", "not to the safeguarding lead, the deputy or the head teacher")
                .contains("tel:02079460202", "tel:02079460303");
    }

    @Test
    void oneNumberIsSaidOnceAndNoneIsNotMadeUp() {
        assertThat(shown(Optional.of(new StaffConcerns.Officer(
                                "LADO of Kent", new DutyNumbers("020 7946 0202", "020 7946 0202"))))
                        .split("tel:", -1))
                .hasSize(2);
        assertThat(shown(Optional.of(new StaffConcerns.Officer("LADO of Kent", DutyNumbers.NONE))))
                .contains("LADO of Kent")
                .doesNotContain("tel:");
        assertThat(shown(Optional.empty())).contains("(LADO)").doesNotContain("tel:");
    }

    private static String shown(Optional<StaffConcerns.Officer> officer) {
        return new NotForSchool(officer).getElement().getOuterHTML();
    }
}
