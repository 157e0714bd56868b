package org.thinkuknow.outreach;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NewVisitTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final String TALK = "/learn/7-11/who-is-a-friend-online";

    @Test
    void whatIsMissingIsSaidAllAtOnce() {
        assertThatThrownBy(() -> plan(new SchoolOfVisit("", "", "", "narnia"), 0, "", 0, "javascript:alert(1)", ""))
                .isInstanceOfSatisfying(
                        VisitRefused.class,
                        refused -> assertThat(refused.sentences())
                                .hasSize(7)
                                .contains(
                                        "Please choose the school from the list.",
                                        "Please choose the lesson that is given."));
    }

    @Test
    void aVisitTakesTenMinutesToEightHours() {
        for (var within : new int[] {10, 480}) {
            assertThat(plan(school("A school"), within, "Year 5", 30, TALK, "").minutes())
                    .isEqualTo(within);
        }
        for (var beyond : new int[] {9, 481}) {
            assertThatThrownBy(() -> plan(school("A school"), beyond, "Year 5", 30, TALK, ""))
                    .hasMessage("A visit takes 10 minutes to 8 hours.");
        }
    }

    @Test
    void oneToFiveThousandPupilsListen() {
        for (var within : new int[] {1, 5_000}) {
            assertThat(plan(school("A school"), 60, "Year 5", within, TALK, "").pupils())
                    .isEqualTo(within);
        }
        for (var beyond : new int[] {0, 5_001}) {
            assertThatThrownBy(() -> plan(school("A school"), 60, "Year 5", beyond, TALK, ""))
                    .hasMessageContaining("1 to 5,000");
        }
    }

    @Test
    void aDayAndATimeAreNeeded() {
        assertThatThrownBy(() ->
                        NewVisit.of(new SchoolOfVisit("1", "", "", ""), null, null, 0, "", 0, "", false, Set.of(), ""))
                .hasMessage("Please give the day and the time of the visit.");
    }

    @Test
    void tenThousandLettersAreTooMuchAndNothingIsCut() {
        assertThatThrownBy(() -> plan(school("😢".repeat(10_000)), 60, "Year 5", 30, TALK, "😢".repeat(10_000)))
                .hasMessageContaining("200 characters")
                .hasMessageContaining("4,000 characters");
        assertThat(plan(school("😢".repeat(200)), 60, "Year 5", 30, TALK, "😢".repeat(4_000))
                        .travel())
                .hasSize(8_000);
    }

    @Test
    void nothingOfItStandsInItsTextForm() {
        assertThat(plan(school("Secret School"), 60, "Year 5", 30, TALK, "Ring Ms Secret")
                        .toString())
                .doesNotContain("Secret");
        assertThat(SomeVisit.AGREED.toString()).doesNotContain("Ms", "01632");
    }

    @Test
    void anAddressThatNoMailGoesToIsRefused() {
        for (var wrong : new String[] {"lead", "lead@school", "a b@school.example", "a@b.example, c@d.example"}) {
            assertThatThrownBy(() -> new Arrangements("", "", wrong, "", "", "", "", "", ""))
                    .as(wrong)
                    .hasMessageContaining("e-mail address");
        }
    }

    @Test
    void everythingThatIsNotAgreedIsNamed() {
        assertThat(Arrangements.NONE.missing()).hasSize(6);
        assertThat(SomeVisit.AGREED.missing()).isEmpty();
    }

    private static SchoolOfVisit school(String name) {
        return new SchoolOfVisit("100001", name, "Sampleton", "wales");
    }

    private static NewVisit plan(
            SchoolOfVisit school, int minutes, String audience, int pupils, String talk, String travel) {
        return NewVisit.of(school, DAY, LocalTime.NOON, minutes, audience, pupils, talk, false, Set.of(), travel);
    }
}
