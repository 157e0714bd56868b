package org.thinkuknow.schools;

import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.support.AtOnce;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.thinkuknow.support.Acting.EDUCATOR;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Acting.TEACHER;

/** The list that comes with the application, in the real database: read once by whoever is first, searched, and completed by people. */
class SchoolRegisterIT extends OnAnEmptyRegister {

    /** In a part of London whose postcode two forces share. */
    private static final String SPANNING = "100001";

    @Test
    void ofTwoNodesThatReadTheShippedListAtOnceOnlyOneDoes() {
        Callable<ImportTally> read = () -> imports.from(ListFile.shipped(), Optional.empty(), Audit.SYSTEM, line -> {});
        assertThat(register.says()).startsWith("The register of schools is empty");
        var ended = AtOnce.run(read, read);
        assertThat(ended.stream().flatMap(one -> one.result().stream()))
                .extracting(ImportTally::fresh, ImportTally::leftOut)
                .containsExactly(tuple(49_514, 0));
        assertThat(ended.stream().flatMap(one -> one.failure().stream()))
                .hasSize(1)
                .hasOnlyElementsOfType(RefusedFile.class);
        index.readAnew();
        assertThat(register.count()).isEqualTo(49_514);
        assertThat(register.says()).isEqualTo("49,514 schools. England as of 6 July 2022: import a newer one");
        assertThat(register.search("aldgate school", 10).getFirst().line())
                .isEqualTo("The Aldgate School, London, EC3A 5DE");
        assertThat(register.search("115567", 10).getFirst().line()).endsWith("NP16 7DT, closed");
        var again = imports.from(ListFile.shipped(), Optional.empty(), Audit.SYSTEM, line -> {});
        assertThat(again.changedAnything()).isFalse();
    }

    @Test
    void whereAPostcodeSpansForcesAPersonChoosesOnceAndASupervisorPutsItRight() {
        keepSpanning();
        var before = register.find(SPANNING).orElseThrow();
        assertThat(before.force()).isEmpty();
        assertThat(before.area().spansForces()).isTrue();
        assertThat(before.area().says()).contains("City of London Police").endsWith("please choose");
        assertThatThrownBy(() -> TEACHER.run(() -> register.chooseForce(SPANNING, "city-of-london")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> EDUCATOR.run(() -> register.chooseForce(SPANNING, "kent")))
                .isInstanceOf(SchoolRefused.class);
        assertThatThrownBy(() -> SUPERVISOR.run(() -> register.correctForce(SPANNING, "city-of-london")))
                .as("nothing was chosen yet")
                .isInstanceOf(SchoolRefused.class);
        EDUCATOR.run(() -> register.chooseForce(SPANNING, "metropolitan"));
        assertThatThrownBy(() -> EDUCATOR.run(() -> register.chooseForce(SPANNING, "city-of-london")))
                .isInstanceOf(SchoolRefused.class)
                .hasMessageContaining("known already");
        assertThat(register.find(SPANNING).orElseThrow().force())
                .map(Agency::code)
                .contains("metropolitan");
        SUPERVISOR.run(() -> register.correctForce(SPANNING, "city-of-london"));
        assertThat(register.find(SPANNING).orElseThrow().area().says()).isEqualTo("City of London Police");
        assertThat(audit.of("school " + SPANNING))
                .extracting(Recorded::who, Recorded::act)
                .endsWith(
                        tuple("demo-educator", "chose police force"),
                        tuple("demo-supervisor", "put police force right"));
    }

    @Test
    void ofTwoWhoChooseAtOnceOneIsFirst() {
        keepSpanning();
        Callable<Boolean> met = () -> chosen("metropolitan");
        Callable<Boolean> city = () -> chosen("city-of-london");
        assertThat(AtOnce.run(List.of(met, city)))
                .filteredOn(AtOnce.Ended::succeeded)
                .hasSize(1);
    }

    @Test
    void anAuthorityTellsTheForceWhereThePostcodeWouldNot() {
        rows.keep(
                List.of(entry("E09000001", "City of London")),
                ListFile.shipped().day().orElseThrow());
        var school = register.find(" 100 001 ").orElseThrow();
        assertThat(school.area().says()).isEqualTo("City of London Police");
        assertThat(school.authority()).isEqualTo("City of London");
        assertThatThrownBy(() -> EDUCATOR.run(() -> register.chooseForce(SPANNING, "city-of-london")))
                .isInstanceOf(SchoolRefused.class);
    }

    private Boolean chosen(String force) {
        EDUCATOR.run(() -> register.chooseForce(SPANNING, force));
        return true;
    }

    private void keepSpanning() {
        rows.keep(List.of(entry("", "")), ListFile.shipped().day().orElseThrow());
    }

    private static RegisterEntry entry(String authorityCode, String authority) {
        return new RegisterEntry(
                SPANNING,
                Nation.ENGLAND,
                "City of London School for Girls",
                "",
                "London",
                "EC2Y 8BB",
                authority,
                authorityCode,
                "",
                SchoolStatus.OPEN,
                Phase.UNKNOWN,
                null,
                null,
                null,
                null);
    }
}
