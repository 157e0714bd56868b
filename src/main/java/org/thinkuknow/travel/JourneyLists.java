package org.thinkuknow.travel;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.offender.OffenderJourneys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who leaves, who is abroad, who is not back, and what waits for somebody. A manager sees their own people by name, a supervisor all. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class JourneyLists {

    /** So many lines are on a page. */
    public static final int MOST = 50;

    private final JourneyListRows rows;
    private final OffenderJourneys people;
    private final Clock clock;

    JourneyLists(JourneyListRows rows, OffenderJourneys people, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    /** A page of a list. */
    public JourneyPage page(JourneyList list, Optional<JourneyPlace> after) {
        return page(list, after, MOST);
    }

    /** The beginning of a list. */
    public JourneyPage beginning(JourneyList list, int most) {
        return page(list, Optional.empty(), most);
    }

    private JourneyPage page(JourneyList list, Optional<JourneyPlace> after, int most) {
        var found = rows.lines(list, UkTime.today(clock), people.limitedTo(), after, most + 1);
        var shown = found.subList(0, Math.min(most, found.size()));
        return new JourneyPage(
                named(shown),
                found.size() > most
                        ? Optional.of(new JourneyPlace(
                                day(list, shown.getLast()), shown.getLast().reference()))
                        : Optional.empty());
    }

    private static LocalDate day(JourneyList list, JourneyLine line) {
        return list.column().equals("back_by") ? line.backBy() : line.departs();
    }

    private List<JourneyLine> named(List<JourneyLine> lines) {
        var names = people.names(
                lines.stream().map(JourneyLine::offender).distinct().toList());
        return lines.stream()
                .map(line -> line.with(Optional.ofNullable(names.get(line.offender()))))
                .toList();
    }
}
