package org.thinkuknow.offender;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.duties.Rule;
import org.thinkuknow.duties.Rules;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What is due of whom. A manager sees their own people by name, a supervisor all by reference. A list is read page by page.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class DutyLists {

    /** So many lines are on a page. */
    public static final int MOST = 50;

    private final DutyListRows rows;
    private final WhoseOffenders whose;
    private final KeptJourneys journeys;
    private final Rules rules;
    private final Clock clock;

    DutyLists(DutyListRows rows, WhoseOffenders whose, KeptJourneys journeys, Rules rules, Clock clock) {
        this.rows = rows;
        this.whose = whose;
        this.journeys = journeys;
        this.rules = rules;
        this.clock = clock;
    }

    /** A page of a list. */
    public DutyPage page(DueList list, Optional<DutyPlace> after) {
        return page(list, after, MOST);
    }

    /** The beginning of a list. */
    public DutyPage beginning(DueList list, int most) {
        return page(list, Optional.empty(), most);
    }

    private DutyPage page(DueList list, Optional<DutyPlace> after, int most) {
        return DutyPage.of(
                rows.lines(list, UkTime.today(clock), whose.limitedTo(), after, most + 1).stream()
                        .map(row -> new DutyLine(
                                row.offender(),
                                row.manager(),
                                row.name(),
                                row.duty(),
                                title(list, row.duty()),
                                row.day()))
                        .toList(),
                most);
    }

    /** How many are abroad and did not come back as they had notified. */
    public long notBackFromJourneys() {
        return journeys.notBack(whose.limitedTo(), UkTime.today(clock));
    }

    /** How much each manager has before them. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public List<TeamLoad> load() {
        return rows.load();
    }

    private String title(DueList list, DutyRef duty) {
        if (!list.isOfDuties()) {
            return list.title();
        }
        return rules.find(duty.rule()).map(Rule::title).orElse(duty.rule());
    }
}
