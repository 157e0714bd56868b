package org.thinkuknow.geography;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class GeographyTest {

    private static final int TERRITORIAL_FORCES = 45;
    private static final Predicate<String> TWICE = Pattern.compile("\\b(\\w+) \\1\\b", Pattern.CASE_INSENSITIVE).asPredicate();

    private final Geography geography = new Geography();

    @Test
    void everyAgencyHasACodeAndANameThatPeopleSay() {
        assertThat(agencies()).allSatisfy(agency -> {
            assertThat(agency.code()).matches("[a-z]{3}|[a-z]+(-[a-z]+)+|[a-z]+");
            assertThat(agency.name()).isNotBlank().isEqualTo(agency.name().strip()).doesNotMatch(".*[_/(),;]+ ?(City of|Police).*").doesNotContain("  ");
            assertThat(TWICE.test(agency.name())).as(agency.name()).isFalse();
            assertThat(Character.isUpperCase(agency.name().charAt(0))).as(agency.name()).isTrue();
        });
        assertThat(agencies()).extracting(Agency::code, Agency::kind).doesNotHaveDuplicates();
        assertThat(agencies()).extracting(Agency::name).doesNotHaveDuplicates();
    }

    @Test
    void everyTerritorialForceIsHereByItsName() {
        assertThat(geography.policeForces()).hasSize(TERRITORIAL_FORCES).extracting(Agency::name).isSorted()
                .allSatisfy(name -> assertThat(name).containsOnlyOnce("Police"))
                .contains("Kent Police", "Metropolitan Police", "City of London Police", "Police Scotland", "Police Service of Northern Ireland",
                        "Devon & Cornwall Police", "Greater Manchester Police");
    }

    @Test
    void districtsHaveNoChildrensServicesOfTheirOwn() {
        assertThat(geography.childrenServices()).hasSizeGreaterThan(200).extracting(Agency::name).isSorted()
                .contains("Kent children's services", "Medway children's services", "South Eastern Health and Social Care Trust children's services",
                        "Bournemouth, Christchurch and Poole children's services")
                .doesNotContain("Canterbury children's services", "Adur children's services");
    }

    @Test
    void anAgencyIsFoundByItsCode() {
        assertThat(agencies()).allSatisfy(agency -> assertThat(geography.agency(agency.kind(), agency.code())).contains(agency));
        assertThat(geography.agency(Agency.Kind.POLICE, "ken")).isEmpty();
        assertThat(geography.agency(Agency.Kind.CHILDREN_SERVICES, "ken")).map(Agency::name).contains("Kent children's services");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ME4 4QF | Kent Police | Medway children's services",
        "me4 4qf | Kent Police | Medway children's services",
        "ME44QF | Kent Police | Medway children's services",
        "ME4 | Kent Police | Medway children's services",
        "near the station in Chatham, me4 4qf, behind the shop | Kent Police | Medway children's services",
        "ME4 4QF. | Kent Police | Medway children's services",
        "CT1 2NR | Kent Police | Kent children's services",
        "CF10 3AT | South Wales Police | Cardiff children's services",
        "AB10 1XG | Police Scotland | Aberdeen City children's services",
        "ab101xg | Police Scotland | Aberdeen City children's services",
        "SW1A 1AA | Metropolitan Police | Westminster children's services",
        "off the M1, my postcode is ME4 4QF | Kent Police | Medway children's services"})
    void aPostcodePointsToThePoliceAndToChildrensServices(String place, String police, String services) {
        var near = geography.near(place);
        assertThat(near.police()).map(Agency::name).contains(police);
        assertThat(near.childrenServices()).map(Agency::name).contains(services);
    }

    @Test
    void inNorthernIrelandOnlyTheForceIsCertain() {
        assertThat(geography.near("bt7 1nn").police()).map(Agency::name).contains("Police Service of Northern Ireland");
        assertThat(geography.near("BT7 1NN").childrenServices()).isEmpty();
    }

    @Test
    void whereAnOutwardPostcodeLiesInSeveralPlacesOnlyTheForceIsSuggested() {
        assertThat(geography.near("M1 1AE").police()).map(Agency::name).contains("Greater Manchester Police");
        assertThat(geography.near("M1 1AE").childrenServices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Chatham", "I was 10 m away", "ZZ99 9ZZ", "room B12A in the school", "12345", "4ME 4QF", "XME4 4QFX", "aged 9, year 4",
        "m e 4", "\u0645\u0631\u062d\u0628\u0627", "ｍｅ４"})
    void noPostcodePointsNowhere(String place) {
        assertThat(geography.near(place)).isEqualTo(Geography.Suggestion.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IM1 1AA", "JE2 3AB", "GY1 1AA"})
    void theIslandsHaveTheirOwnForces(String place) {
        assertThat(geography.near(place)).isEqualTo(Geography.Suggestion.NONE);
    }

    @Test
    void aLongPlaceIsReadQuickly() {
        assertThat(geography.near("M1".repeat(5_000) + " ME4 4QF").police()).map(Agency::name).contains("Kent Police");
    }

    private Stream<Agency> agencies() {
        return Stream.concat(geography.policeForces().stream(), geography.childrenServices().stream());
    }
}
