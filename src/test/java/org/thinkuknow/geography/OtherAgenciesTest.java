package org.thinkuknow.geography;

import org.junit.jupiter.api.Test;
import org.thinkuknow.schools.ShippedSchools;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class OtherAgenciesTest {

    private final Geography geography = new Geography(ShippedSchools.outcodes());

    @Test
    void besideThePairThereAreOthersOfEachPlace() {
        assertThat(geography.others())
                .allSatisfy(agency -> assertThat(geography.agency(agency.kind(), agency.code()))
                        .contains(agency))
                .extracting(Agency::name)
                .isSorted()
                .contains(
                        "Kent designated officer (LADO)",
                        "Cardiff designated officer for safeguarding",
                        "Kent safeguarding nurses and doctors",
                        "Western Health and Social Care Trust safeguarding nurses and doctors",
                        "Internet Watch Foundation")
                .doesNotContain("Aberdeen City designated officer (LADO)");
        assertThat(geography.agency(Agency.Kind.HEALTH, "lado-ken"))
                .as("of another kind")
                .isEmpty();
        assertThat(geography.agency(Agency.Kind.SCHOOL, "ken")).isEmpty();
        assertThat(geography.othersOf(geography.near("CT1 2NR").servicesCandidates()))
                .extracting(Agency::code)
                .containsExactly("health-ken", "lado-ken");
        assertThat(Stream.of(geography.policeForces(), geography.childrenServices(), geography.others())
                        .flatMap(List::stream)
                        .map(Agency::code))
                .doesNotHaveDuplicates();
    }
}
