package org.thinkuknow.offender;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.duties.Nation;
import org.thinkuknow.support.Acting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Acting.MANAGER;
import static org.thinkuknow.support.Acting.OTHER_MANAGER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** What is due of whom, page by page. */
class DutyListsIT extends OffenderDesk {

    @Autowired
    private DutyLists lists;

    @Autowired
    private NightlyDuties nightly;

    @Test
    void eachDutyStandsInTheListOfItsDayAndInNoOther() {
        var reference = registered();
        enter(reference, SomeOffender.notified(today().minusYears(1).plusDays(20), EntryKind.FIRST));
        enter(reference, SomeOffender.happened(today(), EntryKind.MOVED));
        enter(reference, SomeOffender.happened(today().minusDays(2), EntryKind.NAME_USED));
        enter(reference, SomeOffender.happened(today().minusDays(3), EntryKind.DOCUMENT_CHANGED));
        assertThat(rules(DueList.MONTH, reference)).containsExactly("annual");
        assertThat(rules(DueList.WEEK, reference)).containsExactly("change-home");
        assertThat(rules(DueList.TODAY, reference)).containsExactly("change-name");
        assertThat(rules(DueList.OVERDUE, reference)).singleElement().asString().startsWith("identity-document");
    }

    @Test
    void reviewsOfRiskAndOfTheDutyStandInTheirLists() {
        var convicted = today().minusYears(15).plusDays(100);
        var reference = registered(
                MANAGER,
                UUID.randomUUID(),
                new NewOffender(
                        Nation.SCO,
                        SomeOffender.named("Ann", "Invented"),
                        new Disposal(DisposalKind.WITHOUT_END, convicted, "", ""),
                        true));
        assertThat(rules(DueList.LAW_REVIEWS, reference)).hasSize(1);
        assertThat(rules(DueList.RISK_REVIEWS, reference)).isEmpty();
        review(reference, convicted, today().plusDays(31));
        assertThat(rules(DueList.RISK_REVIEWS, reference)).hasSize(1);
        review(reference, convicted, today().plusDays(32));
        assertThat(rules(DueList.RISK_REVIEWS, reference)).isEmpty();
    }

    @Test
    void aManagerReadsNamesOfTheirOwnPeopleAndASupervisorReferencesOfAll() {
        var reference = registered();
        assertThat(lines(MANAGER, DueList.OVERDUE))
                .filteredOn(line -> line.reference().equals(reference))
                .singleElement()
                .satisfies(line -> assertThat(line.name()).contains("Ann Invented"));
        assertThat(lines(SUPERVISOR, DueList.OVERDUE))
                .filteredOn(line -> line.reference().equals(reference))
                .singleElement()
                .satisfies(line -> assertThat(line.name()).isEmpty());
        assertThat(lines(OTHER_MANAGER, DueList.OVERDUE))
                .extracting(DutyLine::reference)
                .doesNotContain(reference);
        assertThat(SUPERVISOR.get(lists::load))
                .filteredOn(load -> load.manager().equals("demo-offender-manager"))
                .singleElement()
                .satisfies(load -> {
                    assertThat(load.people()).isPositive();
                    assertThat(load.overdue()).isPositive();
                });
    }

    @Test
    void oneWhoDoesNotOpenKeepsNobodyElseFromBeingReckonedOrListed() {
        var broken = registered();
        var other = registered();
        database.sql("update offender set name = x'00', words = x'00' where reference = ?")
                .param(broken)
                .update();
        database.sql("delete from offender_duty where offender = ?")
                .param(other)
                .update();
        nightly.reckon();
        assertThat(lines(MANAGER, DueList.OVERDUE))
                .filteredOn(line -> Set.of(broken, other).contains(line.reference()))
                .extracting(DutyLine::reference, DutyLine::name)
                .containsExactlyInAnyOrder(
                        tuple(broken, Optional.of("A name that cannot be opened")),
                        tuple(other, Optional.of("Ann Invented")));
    }

    @Test
    void aLongListIsReadPageByPageAndNothingIsLeftOutOrTwice() {
        var reference = registered();
        for (var one = 0; one < 120; one++) {
            database.sql("""
                    insert into offender_duty
                    (offender, rule, counted_from, manager, state, late, act_by, safe, due, last_day, because)
                    values (?, ?, ?, 'demo-offender-manager', 'OVERDUE', true, ?, null, ?, ?, 'because')""")
                    .params(
                            reference,
                            "rule-%03d".formatted(one / 3),
                            LocalDate.of(2001, 1, 1 + one % 3),
                            LocalDate.of(2001, 1, 1 + one % 7),
                            LocalDate.of(2001, 1, 1),
                            LocalDate.of(2001, 1, 1))
                    .update();
        }
        for (var who : List.of(MANAGER, SUPERVISOR)) {
            assertThat(lines(who, DueList.OVERDUE))
                    .filteredOn(line -> line.duty().rule().startsWith("rule-"))
                    .hasSize(120)
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo((one, other) -> one.day().compareTo(other.day()));
        }
        assertThat(MANAGER.get(() -> lists.beginning(DueList.OVERDUE, 10)).lines())
                .hasSize(10);
    }

    private void review(String reference, LocalDate convicted, LocalDate next) {
        var managed = new Management(
                List.of(new Disposal(DisposalKind.WITHOUT_END, convicted, "", "")),
                List.of(),
                1,
                1,
                new Risk(Risk.Band.LOW, "ARMS", "An assessor", today().minusDays(1), next),
                "");
        MANAGER.run(() -> offenders.manage(open(reference).seen(), managed));
    }

    private List<String> rules(DueList list, String reference) {
        return lines(MANAGER, list).stream()
                .filter(line -> line.reference().equals(reference))
                .map(line -> line.duty().rule())
                .toList();
    }

    private List<DutyLine> lines(Acting who, DueList list) {
        var all = new ArrayList<DutyLine>();
        var place = Optional.<DutyPlace>empty();
        do {
            var from = place;
            var page = who.get(() -> lists.page(list, from));
            all.addAll(page.lines());
            place = page.next();
        } while (place.isPresent());
        return all;
    }
}
