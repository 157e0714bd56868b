package org.thinkuknow.offender;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param next where the list goes on; empty at its end
 */
public record DutyPage(List<DutyLine> lines, Optional<DutyPlace> next) {

    /** Of one more than a page holds, to know whether there are any. */
    static DutyPage of(List<DutyLine> found, int most) {
        var shown = List.copyOf(found.subList(0, Math.min(most, found.size())));
        return new DutyPage(shown, found.size() > most ? Optional.of(DutyPlace.of(shown.getLast())) : Optional.empty());
    }
}
