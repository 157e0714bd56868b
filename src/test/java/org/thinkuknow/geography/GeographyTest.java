package org.thinkuknow.geography;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.schools.ShippedSchools;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class GeographyTest {

    private static final int TERRITORIAL_FORCES = 45;
    private static final Predicate<String> TWICE =
            Pattern.compile("\\b(\\w+) \\1\\b", Pattern.CASE_INSENSITIVE).asPredicate();

    private static final Geography GEOGRAPHY = new Geography(ShippedSchools.outcodes());

    @Test
    void everyAgencyHasACodeAndANameThatPeopleSay() {
        assertThat(agencies()).allSatisfy(agency -> {
            assertThat(agency.code()).matches("[a-z]{3}|[a-z]+(-[a-z]+)+|[a-z]+");
            assertThat(agency.name())
                    .isNotBlank()
                    .isEqualTo(agency.name().strip())
                    .doesNotMatch(".*[_/(),;]+ ?(City of|Police).*")
                    .doesNotContain("  ");
            assertThat(TWICE.test(agency.name())).as(agency.name()).isFalse();
            assertThat(Character.isUpperCase(agency.name().charAt(0)))
                    .as(agency.name())
                    .isTrue();
        });
        assertThat(agencies()).extracting(Agency::code, Agency::kind).doesNotHaveDuplicates();
        assertThat(agencies()).extracting(Agency::name).doesNotHaveDuplicates();
    }

    @Test
    void everyTerritorialForceIsHereByItsName() {
        assertThat(GEOGRAPHY.policeForces())
                .hasSize(TERRITORIAL_FORCES)
                .extracting(Agency::name)
                .isSorted()
                .allSatisfy(name -> assertThat(name).containsOnlyOnce("Police"))
                .contains(
                        "Kent Police",
                        "Metropolitan Police",
                        "City of London Police",
                        "Police Scotland",
                        "Police Service of Northern Ireland",
                        "Devon & Cornwall Police",
                        "Greater Manchester Police");
    }

    @Test
    void districtsHaveNoChildrensServicesOfTheirOwn() {
        assertThat(GEOGRAPHY.childrenServices())
                .hasSizeGreaterThan(200)
                .extracting(Agency::name)
                .isSorted()
                .contains(
                        "Kent children's services",
                        "Medway children's services",
                        "South Eastern Health and Social Care Trust children's services",
                        "Bournemouth, Christchurch and Poole children's services")
                .doesNotContain("Canterbury children's services", "Adur children's services");
    }

    @Test
    void anAgencyIsFoundByItsCode() {
        assertThat(agencies())
                .allSatisfy(agency -> assertThat(GEOGRAPHY.agency(agency.kind(), agency.code()))
                        .contains(agency));
        assertThat(GEOGRAPHY.agency(Agency.Kind.POLICE, "ken")).isEmpty();
        assertThat(GEOGRAPHY.agency(Agency.Kind.CHILDREN_SERVICES, "ken"))
                .map(Agency::name)
                .contains("Kent children's services");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
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
                "off the M1, my postcode is ME4 4QF | Kent Police | Medway children's services"
            })
    void aPostcodePointsToThePoliceAndToChildrensServices(String place, String police, String services) {
        var near = GEOGRAPHY.near(place);
        assertThat(near.police()).map(Agency::name).contains(police);
        assertThat(near.childrenServices()).map(Agency::name).contains(services);
    }

    @Test
    void inNorthernIrelandOnlyTheForceIsCertain() {
        assertThat(GEOGRAPHY.near("bt7 1nn").police()).map(Agency::name).contains("Police Service of Northern Ireland");
        assertThat(GEOGRAPHY.near("BT7 1NN").childrenServices()).isEmpty();
    }

    @Test
    void whereAnOutwardPostcodeLiesInSeveralPlacesOnlyTheForceIsSuggested() {
        assertThat(GEOGRAPHY.near("M1 1AE").police()).map(Agency::name).contains("Greater Manchester Police");
        assertThat(GEOGRAPHY.near("M1 1AE").childrenServices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "I was 10 m away",
                "ZZ99 9ZZ",
                "room B12A in the school",
                "12345",
                "4ME 4QF",
                "XME4 4QFX",
                "aged 9, year 4",
                "m e 4",
                "\u0645\u0631\u062d\u0628\u0627",
                "ｍｅ４"
            })
    void noPostcodePointsNowhere(String place) {
        assertThat(GEOGRAPHY.near(place)).isEqualTo(Geography.Suggestion.NONE);
    }

    @ParameterizedTest
    @CsvSource({"IM1 1AA, Isle of Man Constabulary", "JE2 3AB, States of Jersey Police", "GY1 1AA, Guernsey Police"})
    void theIslandsHaveTheirOwnForcesAndItIsSaidWhomToCall(String place, String whom) {
        assertThat(GEOGRAPHY.near(place).elsewhere()).contains(whom);
        assertThat(GEOGRAPHY.near(place).policeCandidates()).isEmpty();
        assertThat(GEOGRAPHY.near("ME4 4QF").elsewhere()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DA1 1AA | Kent Police, Essex Police, Metropolitan Police",
                "TN8 5AA | Kent Police, Metropolitan Police, Surrey Police, Sussex Police",
                "TD15 1AA | Northumbria Police, Police Scotland"
            })
    void nearABorderAllForcesAreNamedItsOwnFirstAndNoneIsChosen(String place, String forces) {
        var near = GEOGRAPHY.near(place);
        assertThat(near.police()).isEmpty();
        assertThat(near.policeCandidates()).extracting(Agency::name).containsExactly(forces.split(", "));
        assertThat(near.servicesCandidates()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Canterbury | Kent Police | Kent children's services",
                "i live in aberdare near the park | South Wales Police | Rhondda Cynon Taf children's services",
                "Kingston upon Hull | Humberside Police | Hull children's services",
                "KINGSTON-UPON-HULL | Humberside Police | Hull children's services"
            })
    void aTownOrAnAuthorityPointsThereToo(String place, String police, String services) {
        assertThat(GEOGRAPHY.near(place).policeCandidates())
                .extracting(Agency::name)
                .contains(police);
        assertThat(GEOGRAPHY.near(place).servicesCandidates())
                .extracting(Agency::name)
                .anySatisfy(name -> assertThat(name).contains(services.split(" ")[0]));
    }

    @Test
    void aSchoolPointsThereAndAPostcodeCountsBeforeIt() {
        assertThat(GEOGRAPHY.near("", "The Aldgate School").policeCandidates())
                .extracting(Agency::name)
                .contains("City of London Police");
        assertThat(GEOGRAPHY.near("", "the aldgate  school").policeCandidates()).isNotEmpty();
        assertThat(GEOGRAPHY.near("ME4 4QF", "The Aldgate School").police())
                .map(Agency::name)
                .contains("Kent Police");
        assertThat(GEOGRAPHY.near("", "school")).isEqualTo(Geography.Suggestion.NONE);
        assertThat(GEOGRAPHY.near("", "No Such School Anywhere")).isEqualTo(Geography.Suggestion.NONE);
    }

    @Test
    void aNameThatManySchoolsHaveNamesManyAgenciesAndChoosesNone() {
        var near = GEOGRAPHY.near("", "St Mary's Catholic Primary School");
        assertThat(near.police()).isEmpty();
        assertThat(near.policeCandidates()).hasSizeGreaterThan(5);
    }

    @Test
    void anAuthorityPointsToItsForceAndToNoOther() {
        assertThat(GEOGRAPHY.ofAuthority("E09000001").orElseThrow().police())
                .map(Agency::name)
                .contains("City of London Police");
        assertThat(GEOGRAPHY.ofAuthority("E10000016").orElseThrow().police())
                .map(Agency::code)
                .contains("kent");
        assertThat(GEOGRAPHY.ofAuthority("")).isEmpty();
        assertThat(GEOGRAPHY.ofAuthority("E99999999")).isEmpty();
    }

    @Test
    void inBelfastTheTrustsAreNamed() {
        assertThat(GEOGRAPHY.near("BT7 1NN").servicesCandidates())
                .extracting(Agency::name)
                .contains("Belfast Health and Social Care Trust children's services")
                .hasSize(5);
    }

    @Test
    void aLongPlaceIsReadQuickly() {
        assertThat(GEOGRAPHY.near("M1".repeat(5_000) + " ME4 4QF").police())
                .map(Agency::name)
                .contains("Kent Police");
    }

    private Stream<Agency> agencies() {
        return Stream.concat(GEOGRAPHY.policeForces().stream(), GEOGRAPHY.childrenServices().stream());
    }
}
