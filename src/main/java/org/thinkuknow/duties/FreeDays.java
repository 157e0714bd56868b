package org.thinkuknow.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Counts the days of a person who is free and in the United Kingdom; what the law disregards is left out (s.83(6)). */
final class FreeDays {

    private static final String ABROAD = "abroad";

    private final List<Spell> spells;

    FreeDays(List<Spell> spells) {
        this.spells = spells;
    }

    /** The day on which so many are counted, from a day that counts if it is free at its end; none while the end of a spell is unknown. */
    Optional<LocalDate> last(LocalDate first, int days) {
        return last(first, days, spells, Spell::lastsAtEndOf, 0);
    }

    /** The same where only days are counted that are wholly free; spells within one day are no matter. */
    Optional<LocalDate> lastOfWhole(LocalDate first, int days) {
        var longer = spells.stream().filter(spell -> !spell.isWithinADay()).toList();
        return last(first, days, longer, Spell::touches, 1);
    }

    /** Whether a spell of one of these kinds left out a day on the way to a last one. */
    boolean leftOut(LocalDate first, LocalDate last, Set<String> kinds) {
        return spells.stream()
                .filter(spell -> kinds.contains(spell.kind()) && !spell.isWithinADay() && interrupts(spell, first))
                .anyMatch(spell -> !spell.from().day().isAfter(last)
                        && (spell.to() == null || spell.to().day().isAfter(first)));
    }

    /** Whether somebody was free at the end of a day before a spell, so that it interrupts what had begun; a release begins it anew. */
    private boolean interrupts(Spell spell, LocalDate first) {
        var before = spell.from().day().minusDays(1);
        return spell.kind().equals(ABROAD)
                || !before.isBefore(first) && spells.stream().noneMatch(other -> other.lastsAtEndOf(before));
    }

    /** When all spells that overlap at the end of a day are over; the day itself if there is none. */
    Optional<LocalDate> freeAgain(LocalDate day) {
        var free = day;
        while (true) {
            var end = free;
            var spell = spells.stream().filter(each -> each.lastsAtEndOf(end)).findFirst();
            if (spell.isEmpty()) {
                return Optional.of(free);
            }
            var to = spell.get().to();
            if (to == null) {
                return Optional.empty();
            }
            free = to.day();
        }
    }

    private static Optional<LocalDate> last(
            LocalDate first, int days, List<Spell> spells, BiPredicate<Spell, LocalDate> leavesOut, int daysAfterEnd) {
        var day = first;
        var counted = 0;
        while (true) {
            var asked = day;
            var spell =
                    spells.stream().filter(each -> leavesOut.test(each, asked)).findFirst();
            if (spell.isPresent()) {
                var to = spell.get().to();
                if (to == null) {
                    return Optional.empty();
                }
                day = to.day().plusDays(daysAfterEnd);
            } else if (++counted == days) {
                return Optional.of(day);
            } else {
                day = day.plusDays(1);
            }
        }
    }
}
