package org.thinkuknow.planning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.classroom.LiveLesson.Pace;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.planning.YearOfClass.Spread;

import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NewClassTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7B",
                "Year 4 Oaks",
                "P5/6",
                "Mr Ali's form",
                "10-X (AM)",
                "Dosbarth 3",
                "  7B  ",
                "Èas 2",
                "Year 5/6 Kestrels (Ali)"
            })
    void aShortNameIsTaken(String name) {
        assertThat(named(name).name()).isEqualTo(name.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "Ada, Ben, Cy",
                "Ada and Ben",
                "Ada & Ben",
                "Ada; Ben",
                "Ada\nBen",
                "Ada + Ben",
                "Ada Ben Cy Dee Eve",
                "12345678901234567890123456789012345678901",
                "<b>7B</b>",
                "7B 😀"
            })
    void whatMayBeNamesOfChildrenOrIsLongIsRefusedKindly(String name) {
        assertThatThrownBy(() -> named(name))
                .isInstanceOf(PlanRefused.class)
                .hasMessageContaining("never a child's name");
    }

    @ParameterizedTest
    @CsvSource({
        "reception, 4-7",
        "year-2, 4-7",
        "year-3, 7-11",
        "year-6, 7-11",
        "year-7, 11-14",
        "year-9, 11-14",
        "year-10, 14-18",
        "year-13, 14-18",
        "sc-p1, 4-7",
        "sc-p3, 4-7",
        "sc-p4, 7-11",
        "sc-p7, 7-11",
        "sc-s1, 11-14",
        "sc-s3, 11-14",
        "sc-s4, 14-18",
        "sc-s6, 14-18",
        "ni-p1, 4-7",
        "ni-p3, 4-7",
        "ni-p4, 7-11",
        "ni-p7, 7-11",
        "ni-8, 11-14",
        "ni-10, 11-14",
        "ni-11, 14-18",
        "ni-14, 14-18"
    })
    void theYearGroupSuggestsTheLessons(String key, String band) {
        assertThat(YearGroup.of(key).orElseThrow().band())
                .isEqualTo(AgeBand.of(band).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "reception, year-1",
        "year-1, year-2",
        "year-12, year-13",
        "year-13, ",
        "sc-p7, sc-s1",
        "sc-s6, ",
        "ni-p7, ni-8",
        "ni-14, "
    })
    void aYearGroupIsFollowedByTheNextOneOfItsCountryUntilSchoolEnds(String key, String next) {
        assertThat(YearGroup.of(key).orElseThrow().next().map(YearGroup::key)).isEqualTo(Optional.ofNullable(next));
    }

    @ParameterizedTest
    @CsvSource({"4 Oaks, 5 Oaks", "Year 4 Oaks, Year 5 Oaks", "4B, 5B", "Oaks, Oaks", "14 Oaks, 14 Oaks", "P5/4, P5/5"})
    void aNameGrowsWithItsYearGroup(String name, String next) {
        assertThat(NextYear.nameAfter(
                        name,
                        YearGroup.of("year-4").orElseThrow(),
                        YearGroup.of("year-5").orElseThrow()))
                .isEqualTo(next);
    }

    @Test
    void aNameThatWouldGrowTooLongStays() {
        assertThat(NextYear.nameAfter(
                        "9 Maplewood Leafinghamshire Pondsideeeee",
                        YearGroup.of("year-9").orElseThrow(),
                        YearGroup.of("year-10").orElseThrow()))
                .isEqualTo("9 Maplewood Leafinghamshire Pondsideeeee");
    }

    @Test
    void everyYearGroupHasAKeyAndATitleOfItsOwn() {
        assertThat(YearGroup.ALL)
                .hasSize(41)
                .extracting(YearGroup::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.length() <= 10);
        assertThat(YearGroup.ALL)
                .extracting(YearGroup::title)
                .doesNotHaveDuplicates()
                .contains("Reception", "Year 13", "Primary 7 (Scotland)", "Year 14 (Northern Ireland)");
    }

    @Test
    void notesHaveFiveHundredCharactersAndNotOneMore() {
        assertThat(new Preparation(Pace.OWN, "x".repeat(500), Set.of()).notes()).hasSize(500);
        assertThatThrownBy(() -> new Preparation(Pace.OWN, "x".repeat(501), Set.of()))
                .isInstanceOf(PlanRefused.class)
                .hasMessageContaining("501");
    }

    @Test
    void lessonsAreSpreadWithTheFirstOneSoonAndNeverTwoInAWeek() {
        assertThat(Spread.over(8, 26)).containsExactly(0, 3, 6, 9, 13, 16, 19, 22);
        assertThat(Spread.over(3, 3)).containsExactly(0, 1, 2);
        assertThat(Spread.over(8, 5)).containsExactly(0, 1, 2, 3, 4);
        assertThat(Spread.over(0, 5)).isEmpty();
        assertThat(Spread.over(5, 0)).isEmpty();
    }

    private static NewClass named(String name) {
        return new NewClass(name, YearGroup.ALL.getFirst(), AgeBand.FOUR_TO_SEVEN, new SchoolYear(2026));
    }
}
