package org.thinkuknow.outreach;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.centre.UkTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lists of visits, without a name of anybody at the schools. An educator sees those to which they go, a supervisor all. A list is read
 * page by page.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EDUCATOR', 'SUPERVISOR')")
public class VisitLists {

    /** So many visits are on a page. */
    public static final int MOST = 50;

    /** With more visits in a month, its calendar says of each day how many there are. */
    private static final int MOST_IN_A_MONTH = 150;

    private final VisitListRows rows;
    private final WhoseVisits whose;

    VisitLists(VisitListRows rows, WhoseVisits whose) {
        this.rows = rows;
        this.whose = whose;
    }

    /**
     * Visits of some days, in their order.
     *
     * @param until the day after the last
     */
    public VisitPage between(LocalDate from, LocalDate until, Optional<VisitPlace> after) {
        return VisitPage.of(rows.between(goes(), begin(from), begin(until), after, MOST + 1), MOST);
    }

    /**
     * The visits of some days one by one, if they are not very many.
     *
     * @param until the day after the last
     */
    public VisitMonth month(LocalDate from, LocalDate until) {
        var found = rows.between(goes(), begin(from), begin(until), Optional.empty(), MOST_IN_A_MONTH + 1);
        return found.size() <= MOST_IN_A_MONTH
                ? new VisitMonth(found, Map.of())
                : new VisitMonth(List.of(), numbers(from, until));
    }

    private Map<LocalDate, Long> numbers(LocalDate from, LocalDate until) {
        return rows.beginnings(goes(), begin(from), begin(until)).stream()
                .map(UkTime::date)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** Visits of one state or of all, the newest first. */
    public VisitPage newest(Optional<VisitState> state, Optional<VisitPlace> after) {
        return VisitPage.of(rows.newest(goes(), state, after, MOST + 1), MOST);
    }

    /** Visits that were held and whose schools have not been called, in the order in which the calls are due. */
    public VisitPage toCallBack(Optional<VisitPlace> after) {
        return VisitPage.of(rows.toCallBack(goes(), after, MOST + 1), MOST);
    }

    private Optional<String> goes() {
        return whose.seesAll() ? Optional.empty() : Optional.of(SignedIn.username());
    }

    private static Instant begin(LocalDate day) {
        return UkTime.instant(day.atStartOfDay());
    }
}
