package org.thinkuknow.travel;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.MANAGER;
import static org.thinkuknow.support.Acting.OTHER_MANAGER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** Journeys in their lists, page by page. */
class JourneyListsIT extends TravelDesk {

    @Autowired
    private JourneyLists lists;

    @Test
    void eachJourneyStandsInTheListsOfItsStage() {
        var person = person();
        var leaving = told(person, SomeNotice.leaving(today().plusDays(14), today().minusDays(1)));
        var later = told(person, SomeNotice.leaving(today().plusDays(15), today().minusDays(1)));
        var away = told(person, SomeNotice.leaving(today().minusDays(1), today().minusDays(20)));
        var open = told(
                person,
                SomeNotice.leaving(today().minusDays(2), today().minusDays(21)).back(null));
        var notBack = told(person, SomeNotice.leaving(today().minusDays(8), today().minusDays(22)));
        var late = told(
                person,
                SomeNotice.leaving(today().plusDays(2), today().minusDays(1)).known(today().minusDays(30)));
        assertThat(in(JourneyList.LEAVING)).contains(leaving, late).doesNotContain(later, away, notBack);
        assertThat(in(JourneyList.ABROAD)).contains(away, open).doesNotContain(leaving, notBack);
        assertThat(in(JourneyList.NOT_BACK)).contains(notBack).doesNotContain(away, open, leaving);
        assertThat(in(JourneyList.LATE)).contains(late).doesNotContain(leaving, away);
        assertThat(in(JourneyList.NO_CHOICE)).contains(leaving, later, away, open, notBack, late);
        MANAGER.run(() -> journeys.callOff(seen(late), "Not going"));
        assertThat(in(JourneyList.LEAVING)).doesNotContain(late);
    }

    @Test
    void whoNobodyKnowsWhenTheyComeBackIsNotBackOnceSomebodyRecordedIt() {
        var journey = told(
                person(),
                SomeNotice.leaving(today().minusDays(2), today().minusDays(21)).back(null));
        MANAGER.run(() -> journeys.stayAway(seen(journey), "The partner waits since yesterday"));
        assertThat(in(JourneyList.NOT_BACK)).contains(journey);
        assertThat(in(JourneyList.ABROAD)).doesNotContain(journey);
    }

    @Test
    void aManagerReadsNamesOfTheirOwnPeopleAndASupervisorReferences() {
        var person = person();
        var journey = told(
                person,
                SomeNotice.leaving(today().plusDays(3), today().minusDays(1)).to("FR", "IE"));
        var own = MANAGER.get(() -> line(JourneyList.LEAVING, journey)).orElseThrow();
        assertThat(own.name()).contains("Ann Invented");
        assertThat(own.countries()).isEqualTo("France, Ireland");
        assertThat(own.toString()).doesNotContain("Ann");
        assertThat(SUPERVISOR
                        .get(() -> line(JourneyList.LEAVING, journey))
                        .orElseThrow()
                        .name())
                .isEmpty();
        assertThat(OTHER_MANAGER.get(() -> line(JourneyList.LEAVING, journey))).isEmpty();
    }

    @Test
    void aListIsReadPageByPageWithoutALineTwiceOrNone() {
        var person = person();
        for (var day = 0; day < 55; day++) {
            told(person, SomeNotice.leaving(today().minusDays(200L - day / 3), today().minusDays(230)));
        }
        for (var list : JourneyList.values()) {
            var all = in(list);
            assertThat(all).as(list.name()).doesNotHaveDuplicates();
        }
        assertThat(in(JourneyList.NOT_BACK)).hasSizeGreaterThanOrEqualTo(55);
    }

    @Test
    void aPlaceThatIsNoneIsTheBeginning() {
        assertThat(Arrays.asList(
                        JourneyPlace.of("x"), JourneyPlace.of("2026-13-40_TJ-1"), JourneyPlace.of("2026-01-01_'--")))
                .containsOnly(Optional.empty());
        var place = new JourneyPlace(today(), "TJ-1");
        assertThat(JourneyPlace.of(place.text())).contains(place);
    }

    private Optional<JourneyLine> line(JourneyList list, String journey) {
        return lines(list).stream()
                .filter(line -> line.reference().equals(journey))
                .findFirst();
    }

    private List<String> in(JourneyList list) {
        return MANAGER.get(() -> lines(list)).stream()
                .map(JourneyLine::reference)
                .toList();
    }

    private List<JourneyLine> lines(JourneyList list) {
        var all = new ArrayList<JourneyLine>();
        var page = lists.page(list, Optional.empty());
        all.addAll(page.lines());
        while (page.next().isPresent()) {
            assertThat(page.lines()).hasSize(JourneyLists.MOST);
            page = lists.page(list, JourneyPlace.of(page.next().orElseThrow().text()));
            all.addAll(page.lines());
        }
        return all;
    }
}
