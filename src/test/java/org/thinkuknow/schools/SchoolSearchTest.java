package org.thinkuknow.schools;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** What people type, on the list that comes with the application. */
class SchoolSearchTest {

    private static final int FIRST = 10;
    private static final Map<String, RegisterEntry> BY_NUMBER =
            ShippedSchools.all().stream().collect(Collectors.toMap(RegisterEntry::number, Function.identity()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Aldgate School | 100000",
                "aldgate | 100000",
                "school aldgate the | 100000",
                "ALDG | 100000",
                "100000 | 100000",
                "ec3a 5de | 100000",
                "EC3A5DE | 100000",
                "aldgate ec3a | 100000",
                "st pauls cathedral school | 100002",
                "saint paul's cathedral | 100002",
                "St. Paul’s Cathedral | 100002",
                "pauls cathedral london | 100002",
                "city london girls | 100001",
                "ecole francaise jacques prevert | 100371",
                "Jacques Prévert | 100371",
                "thomas a becket catholic wakefield | 138950",
                "aldgat school | 100000",
                "adgate school london | 100000"
            })
    void isAmongTheFirstTen(String typed, String number) {
        assertThat(ShippedSchools.index().find(typed, FIRST)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "st", "the of and", "zzzzqqqq", "'", "&", "*", "\"", "name:x OR y", "\u0645\u0631"})
    void findsNothingAndBreaksNothing(String typed) {
        assertThat(ShippedSchools.index().find(typed, FIRST)).isEmpty();
    }

    @Test
    void churchOfEnglandIsFoundHoweverItIsWritten() {
        var whole = ShippedSchools.index().find("redbrook church of england primary", FIRST);
        assertThat(whole).contains("115639");
        assertThat(List.of("redbrook cofe primary", "redbrook C of E primary", "redbrook CE primary"))
                .allSatisfy(typed ->
                        assertThat(ShippedSchools.index().find(typed, FIRST)).isEqualTo(whole));
    }

    @Test
    void aTownTellsSchoolsOfOneNameApart() {
        var found = ShippedSchools.index().find("highfield primary leeds", FIRST);
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(number -> assertThat(BY_NUMBER.get(number).town()).isEqualTo("Leeds"));
    }

    @Test
    void closedSchoolsComeAfterOpenOnesAndAreFoundAllTheSame() {
        var closed = ShippedSchools.index().find("highfield", 200).stream()
                .map(number -> BY_NUMBER.get(number).status() == SchoolStatus.CLOSED)
                .toList();
        assertThat(closed).contains(true, false).isSorted();
        assertThat(ShippedSchools.index().find("offas mead", FIRST)).contains("115567");
    }

    @Test
    void theWholeNameComesBeforeThoseThatBeginWithIt() {
        assertThat(ShippedSchools.index().find("Highfield School", 3))
                .extracting(number -> BY_NUMBER.get(number).name())
                .startsWith("Highfield School");
    }

    @Test
    void severalSchoolsOfOneNameAreAllMeant() {
        assertThat(ShippedSchools.index().outcodesOf("St Mary's Catholic Primary School"))
                .hasSizeGreaterThan(5);
        assertThat(ShippedSchools.index().outcodesOf("saint marys catholic primary school"))
                .isEqualTo(ShippedSchools.index().outcodesOf("St Mary's Catholic Primary School"));
        assertThat(ShippedSchools.index().outcodesOf("Offa's Mead Primary School"))
                .as("closed")
                .isEmpty();
        assertThat(ShippedSchools.index().nameOf("100000")).contains("The Aldgate School");
        assertThat(ShippedSchools.index().nameOf("nobody")).isEmpty();
    }
}
