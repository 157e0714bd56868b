package org.thinkuknow.outreach;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list of visits.
 *
 * @param next where the list goes on; empty at its end
 */
public record VisitPage(List<VisitFacts> visits, Optional<VisitPlace> next) {

    /** Of one more than a page holds, to know whether there are any. */
    static VisitPage of(List<VisitFacts> found, int most) {
        var shown = List.copyOf(found.subList(0, Math.min(most, found.size())));
        return new VisitPage(
                shown, found.size() > most ? Optional.of(VisitPlace.of(shown.getLast())) : Optional.empty());
    }
}
