package org.thinkuknow.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known of one person's duties; the order in which it was entered does not matter.
 *
 * @param nation where the notification has to be given
 * @param told   what is no event, such as the age, by the names of {@code content/law/facts.yaml}
 */
public record Facts(Nation nation, List<Happening> happenings, List<Spell> spells, Map<String, String> told) {

    /** Sorts what happened by day. */
    public Facts {
        happenings = happenings.stream()
                .sorted(Comparator.comparing(Happening::at)
                        .thenComparing(Happening::kind)
                        .thenComparing(Happening::about))
                .toList();
        spells = spells.stream()
                .sorted(Comparator.comparing(Spell::from)
                        .thenComparing(Spell::kind)
                        .thenComparing(spell -> spell.to() == null ? When.of(LocalDate.MAX) : spell.to()))
                .toList();
        told = Map.copyOf(told);
    }

    /** What of a kind happened, by day. */
    List<Happening> of(String kind) {
        return happenings.stream().filter(each -> each.kind().equals(kind)).toList();
    }

    /** The last that happened of a kind. */
    Optional<Happening> last(String kind) {
        return of(kind).stream().reduce((earlier, later) -> later);
    }

    /** The first day on which something of a kind happened. */
    Optional<LocalDate> firstDay(String kind) {
        return of(kind).stream().map(each -> each.at().day()).findFirst();
    }

    /** The spells of some kinds, by their first day. */
    List<Spell> spells(Collection<String> kinds) {
        return spells.stream().filter(each -> kinds.contains(each.kind())).toList();
    }

    /** What was told under a name. */
    Optional<String> said(String name) {
        return Optional.ofNullable(told.get(name));
    }

    boolean isSaid(String name, String word) {
        return word.equals(told.get(name));
    }

    /** The same on a day on which something is asked, so that ages and the like are those of that day. */
    Facts askedOn(LocalDate day) {
        var more = new ArrayList<>(happenings);
        more.add(new Happening("asked", When.of(day), ""));
        return new Facts(nation, more, spells, told);
    }
}
