package org.thinkuknow.overseas;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.StoredBytes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What another module begins is stored, sealed, and can be asked for. */
class OverseasPackagesIT extends RunningApplication {

    private static final Acting MANAGER = new Acting("demo-offender-manager", "OFFENDER_MANAGER");

    @Autowired
    private OverseasPackages packages;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient database;

    @Test
    void whatIsBegunIsASealedDraftOnce() {
        var subject = "O-" + UUID.randomUUID().toString().substring(0, 13);
        var begun = SomePackage.begun(subject);
        var reference = MANAGER.get(() -> packages.begin(begun));
        assertThat(MANAGER.get(() -> packages.begin(begun))).isEqualTo(reference);

        assertThat(MANAGER.get(() -> packages.about(subject))).singleElement().satisfies(one -> {
            assertThat(one.reference()).isEqualTo(reference);
            assertThat(one.state()).isEqualTo(PackageState.DRAFT);
            assertThat(one.countries()).containsExactly("FR", "KH");
            assertThat(one.sentAt()).isNull();
            assertThat(one.heard()).isEmpty();
        });
        assertThat(audit.of(reference)).extracting(Recorded::act).containsOnlyOnce("began");
        var stored = new StoredBytes(database);
        assertThat(stored.columnsThatHold(reference)).contains("overseas_package.reference");
        for (var words : List.of("CANARY-NAME", "CANARY-HOTEL", "CANARY-BASIS")) {
            assertThat(stored.columnsThatHold(words))
                    .as("a field of the package")
                    .isEmpty();
        }
    }

    @Test
    void aLegWithoutACountryOrThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> new JourneyLeg("XX", null, null, "", "", ""))
                .isInstanceOf(PackageRefused.class)
                .hasMessageContaining("country");
        var day = LocalDate.of(2026, 12, 3);
        assertThatThrownBy(() -> new JourneyLeg("FR", day, day.minusDays(1), "", "", ""))
                .isInstanceOf(PackageRefused.class)
                .hasMessageContaining("before it begins");
        assertThat(JourneyLeg.parse(new JourneyLeg("FR", day, day, "a; b", "", "c").line()))
                .isEqualTo(new JourneyLeg("FR", day, day, "a, b", "", "c"));
    }
}
