package org.thinkuknow.offender;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.duties.Duties;
import org.thinkuknow.duties.Rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever starts the demo sees each stage, on whatever day. */
class DemoPeopleTest {

    private static final Reckoner RECKONER =
            new Reckoner(new Duties(Rules.read(ContentFiles.packed(), new Problems())));

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-27", "2027-01-01", "2028-02-29", "2028-03-01"})
    void aDozenPeopleAreAtEveryStage(LocalDate today) {
        var people = DemoPeople.on(today);
        assertThat(people)
                .hasSize(12)
                .extracting(each -> each.person().identity().lastName())
                .doesNotHaveDuplicates();
        var standings = EnumSet.noneOf(DutyStanding.class);
        for (var each : people) {
            var text = new OffenderText(
                    each.person().identity(), Management.beginning(each.person().disposal()));
            var known = each.entries().stream()
                    .map(entry -> new KnownEntry(entry.kinds(), entry.begins(), entry.ends()))
                    .toList();
            RECKONER.of(each.person().nation(), text, new Known(known, List.of()), today)
                    .duties()
                    .forEach(duty -> standings.add(DutyStanding.of(duty.state(), each.decided())));
        }
        assertThat(standings).isEqualTo(EnumSet.allOf(DutyStanding.class));
    }
}
