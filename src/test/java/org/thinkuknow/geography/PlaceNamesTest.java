package org.thinkuknow.geography;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.schools.ShippedSchools;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** A name is never enough to send a report to one force: it offers, in a good order, and says what it was read from. */
class PlaceNamesTest {

    private static final Geography GEOGRAPHY = new Geography(ShippedSchools.outcodes());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ashford",
                "Ashford Middlesex",
                "Ashford, Kent",
                "near Richmond",
                "Croydon",
                "London",
                "Belfast",
                "Newport",
                "Newport, Wales",
                "Hull",
                "Leeds",
                "Newcastle",
                "Bangor",
                "Canterbury",
                "Kent",
                "Wales",
                "Scotland",
                "Glasgow",
                "Newtownabbey",
                "by the M4",
                "Kingston upon Hull"
            })
    void aNameFillsNothingIn(String place) {
        var near = GEOGRAPHY.near(place);
        assertThat(near.police()).isEmpty();
        assertThat(near.childrenServices()).isEmpty();
        assertThat(near.policeCandidates()).as("offered").isNotEmpty();
        assertThat(near.servicesCandidates()).as("offered").isNotEmpty();
        assertThat(near.from()).as("why").isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Croydon | Named: Croydon | Metropolitan Police | Croydon children's services",
                "i live in croydon near the park | Named: Croydon | Metropolitan Police | Croydon children's services",
                "Hull | Named: Hull | Humberside Police | Kingston upon Hull children's services",
                "Leeds | Named: Leeds | West Yorkshire Police | Leeds children's services",
                "Newport | Named: Newport | Gwent Police | Newport children's services",
                "Newport, Isle of Wight | Named: Newport, Isle of Wight | Hampshire Police | Isle of Wight children's services",
                "Newport Shropshire | Named: Newport, Shropshire | West Mercia Police | Telford and Wrekin children's services",
                "near Richmond | Named: Richmond | Metropolitan Police | Richmond upon Thames children's services",
                "Richmond, North Yorkshire | Named: Richmond, North Yorkshire | North Yorkshire Police | North "
                        + "Yorkshire children's services",
                "Newcastle, Staffs | Named: Newcastle, Staffs | Staffordshire Police | Staffordshire children's services",
                "Newcastle Co Down | Named: Newcastle, Co Down | Police Service of Northern Ireland | Belfast Health "
                        + "and Social Care Trust children's services",
                "Bangor Wales | Named: Bangor, Wales | North Wales Police | Gwynedd children's services",
                "Belfast | Named: Belfast | Police Service of Northern Ireland | Belfast Health and Social Care Trust children's services",
                "Kent | Named: Kent | Kent Police | Kent children's services",
                "Durham | Named: Durham | Durham Police | County Durham children's services"
            })
    void theOneMeantComesFirst(String place, String from, String police, String services) {
        var near = GEOGRAPHY.near(place);
        assertThat(near.from()).isEqualTo(from);
        assertThat(near.policeCandidates()).first().extracting(Agency::name).isEqualTo(police);
        assertThat(near.servicesCandidates()).first().extracting(Agency::name).isEqualTo(services);
    }

    @Test
    void aStreetIsNoTown() {
        assertThat(GEOGRAPHY.near("12 York Road, Leeds").from()).isEqualTo("Named: Leeds");
        assertThat(police("12 York Road, Leeds")).startsWith("West Yorkshire Police");
        assertThat(GEOGRAPHY.near("fulham").from()).isEqualTo("Named: Fulham");
    }

    @Test
    void everyPlaceOfANameIsOffered() {
        assertThat(police("near Richmond")).contains("Metropolitan Police", "Surrey Police", "North Yorkshire Police");
        assertThat(police("Newcastle"))
                .contains("Northumbria Police", "Staffordshire Police", "Police Service of Northern Ireland");
        assertThat(police("Bangor")).contains("North Wales Police", "Police Service of Northern Ireland");
        assertThat(police("Newport"))
                .contains(
                        "Gwent Police", "Hampshire Police", "Essex Police", "Dyfed-Powys Police", "West Mercia Police");
        assertThat(police("Ashford")).contains("Kent Police", "Surrey Police", "Metropolitan Police");
    }

    @Test
    void whatStandsBesideATownNarrowsIt() {
        assertThat(police("Ashford Middlesex")).containsExactlyInAnyOrder("Surrey Police", "Metropolitan Police");
        assertThat(services("Ashford Middlesex"))
                .contains("Surrey children's services")
                .doesNotContain("Kent children's services");
        assertThat(police("Newport, Wales"))
                .startsWith("Gwent Police")
                .contains("Dyfed-Powys Police")
                .doesNotContain("Essex Police", "Hampshire Police", "West Mercia Police");
        assertThat(police("Wales, Newport")).as("in whatever order").isEqualTo(police("Newport, Wales"));
        assertThat(police("NEWPORT PEMBROKESHIRE")).containsExactly("Dyfed-Powys Police");
        assertThat(police("Bangor, Northern Ireland")).containsExactly("Police Service of Northern Ireland");
        assertThat(police("Newport, England"))
                .doesNotContain("Gwent Police", "Dyfed-Powys Police")
                .contains("Hampshire Police");
        assertThat(police("Richmond, Surrey"))
                .as("as people write it")
                .contains("Metropolitan Police", "Surrey Police")
                .doesNotContain("North Yorkshire Police");
        assertThat(police("Leeds, Cornwall"))
                .as("where the county fits no such town both are thought of")
                .contains("West Yorkshire Police");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "London | 33 councils and two police forces | 2 | 33",
                "somewhere in london | Please ask which borough | 2 | 33",
                "Wales | four police forces and 22 councils | 4 | 22",
                "Scotland | one police force; the 32 councils | 1 | 32",
                "Belfast | one police service and five Health and Social Care trusts | 1 | 5",
                "Northern Ireland | one police service and five Health and Social Care trusts | 1 | 5"
            })
    void whereTooMuchIsPossibleItIsSaidHowMuchAndWhatToAsk(String place, String note, int forces, int services) {
        var near = GEOGRAPHY.near(place);
        assertThat(near.note()).contains(note);
        assertThat(near.policeCandidates()).hasSize(forces);
        assertThat(near.servicesCandidates()).hasSize(services);
    }

    @Test
    void englandSaysTooLittleAndItsForcesAreCounted() {
        assertThat(GEOGRAPHY.near("England").note()).contains("39 police forces", "county");
        assertThat(CountyRow.all().get("england").also()).hasSize(39).doesNotHaveDuplicates();
        assertThat(GEOGRAPHY.near("LS6 England").police()).map(Agency::name).contains("West Yorkshire Police");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LS6 2AB | LS6 | West Yorkshire Police | Leeds children's services",
                "LS6 | LS6 | West Yorkshire Police | Leeds children's services",
                "LS6, Leeds | LS6 | West Yorkshire Police | Leeds children's services",
                "NP20 | NP20 | Gwent Police | Newport children's services",
                "NP20 4UR, Newport | NP20 | Gwent Police | Newport children's services"
            })
    void aPostcodeFillsInAndSaysSo(String place, String from, String police, String services) {
        var near = GEOGRAPHY.near(place);
        assertThat(near.from()).isEqualTo(from);
        assertThat(near.police()).map(Agency::name).contains(police);
        assertThat(near.childrenServices()).map(Agency::name).contains(services);
    }

    @Test
    void aPostcodeOnABorderOffersItsOwnFirst() {
        assertThat(GEOGRAPHY.near("TW15").police()).isEmpty();
        assertThat(police("TW15")).containsExactly("Surrey Police", "Metropolitan Police");
        assertThat(GEOGRAPHY.near("TW15, Middlesex").childrenServices())
                .map(Agency::name)
                .contains("Surrey children's services");
        assertThat(services("CR0 1AA"))
                .as("the borough its town is named after")
                .startsWith("Croydon children's services")
                .hasSize(32);
    }

    @Test
    void halfAPostcodeThatANameSpeaksAgainstFillsNothingIn() {
        var near = GEOGRAPHY.near("room E4, Leeds");
        assertThat(near.police()).isEmpty();
        assertThat(near.from()).isEqualTo("E4; Named: Leeds");
        assertThat(near.policeCandidates())
                .extracting(Agency::name)
                .contains("Metropolitan Police", "West Yorkshire Police");
        assertThat(GEOGRAPHY.near("by the M4").from()).contains("not a motorway");
        assertThat(GEOGRAPHY.near("M4, Manchester").police()).map(Agency::name).contains("Greater Manchester Police");
    }

    @Test
    void aSchoolIsBelievedUnlessThePlaceSpeaksAgainstIt() {
        var school = "Croydon High School";
        assertThat(GEOGRAPHY.near("", school).police()).map(Agency::name).contains("Metropolitan Police");
        assertThat(GEOGRAPHY.near("Croydon", school).police()).map(Agency::name).contains("Metropolitan Police");
        var elsewhere = GEOGRAPHY.near("Cardiff", school);
        assertThat(elsewhere.police())
                .as("schools of Wales are not in the register")
                .isEmpty();
        assertThat(elsewhere.policeCandidates())
                .extracting(Agency::name)
                .contains("Metropolitan Police", "South Wales Police");
        var many = GEOGRAPHY.near("Leeds", "St Mary's Catholic Primary School");
        assertThat(many.policeCandidates())
                .as("narrowed by the town")
                .hasSizeLessThan(GEOGRAPHY
                        .near("", "St Mary's Catholic Primary School")
                        .policeCandidates()
                        .size());
    }

    @Test
    void everyForceOfTheCountiesIsAForce() {
        var codes = GEOGRAPHY.policeForces().stream().map(Agency::code).collect(Collectors.toSet());
        assertThat(CountyRow.all().values())
                .flatExtracting(row -> Stream.concat(row.policeSlugs().stream(), row.also().stream())
                        .toList())
                .isSubsetOf(codes);
    }

    private List<String> police(String place) {
        return names(GEOGRAPHY.near(place).policeCandidates());
    }

    private List<String> services(String place) {
        return names(GEOGRAPHY.near(place).servicesCandidates());
    }

    private static List<String> names(List<Agency> agencies) {
        return agencies.stream().map(Agency::name).toList();
    }
}
