package org.thinkuknow.offender;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.duties.Duties;
import org.thinkuknow.duties.Duty;
import org.thinkuknow.duties.DutyState;
import org.thinkuknow.duties.Nation;
import org.thinkuknow.duties.Rules;
import org.thinkuknow.duties.When;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every journey, whatever was notified when. */
class AnyJourneyTest {

    private static final Reckoner RECKONER =
            new Reckoner(new Duties(Rules.read(ContentFiles.packed(), new Problems())));
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    @Property(seed = "20261203")
    void aChangeNeverMakesAJourneyInTimeThatWasLate(
            @ForAll("notices") List<JourneyNotice> notices, @ForAll Nation nation) {
        var ordered = new JourneyFacts("TJ-1", notices, null, false).notices();
        var alone = states(nation, ordered.subList(0, 1));
        var all = states(nation, ordered);
        assertThat(all.subList(0, alone.size())).isEqualTo(alone);
        if (alone.contains(DutyState.COMPLIED_LATE)) {
            assertThat(listed(nation, ordered)).contains(DutyState.COMPLIED_LATE);
        }
    }

    @Property(seed = "20261203")
    void theOrderInWhichItIsEnteredDoesNotMatter(
            @ForAll("notices") List<JourneyNotice> notices, @ForAll Nation nation, @ForAll Random chance) {
        var otherwise = new ArrayList<>(notices);
        Collections.shuffle(otherwise, chance);
        assertThat(reckoned(nation, otherwise)).isEqualTo(reckoned(nation, notices));
    }

    @Provide
    Arbitrary<List<JourneyNotice>> notices() {
        var days = Arbitraries.integers().between(0, 700).map(FIRST::plusDays);
        var moments = Arbitraries.integers()
                .between(0, 700 * 24)
                .map(hour -> Instant.parse("2025-01-01T00:30:00Z").plus(hour, ChronoUnit.HOURS));
        var departs = Arbitraries.oneOf(days.map(When::of), moments.map(When::of));
        var countries =
                Arbitraries.of("FR", "IE", "JE", "TH").list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(moments, days, departs, countries, days.injectNull(0.3), Arbitraries.of("", "Dover"))
                .as((given, known, leaves, all, back, point) ->
                        new JourneyNotice(given, known, leaves, all, back, point, false))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .uniqueElements(JourneyNotice::given);
    }

    private static List<DutyState> states(Nation nation, List<JourneyNotice> notices) {
        return reckoned(nation, notices).journeys().stream()
                .map(each -> each.duty().state())
                .toList();
    }

    /** As the record lists them, where some are named alike. */
    private static List<DutyState> listed(Nation nation, List<JourneyNotice> notices) {
        return reckoned(nation, notices).duties().stream().map(Duty::state).toList();
    }

    private static Reckoning reckoned(Nation nation, List<JourneyNotice> notices) {
        var journey = new JourneyFacts("TJ-1", notices, null, false);
        return RECKONER.of(nation, JourneyReckoningTest.text(), new Known(List.of(), List.of(journey)), TODAY);
    }
}
