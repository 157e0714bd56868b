package org.thinkuknow.content;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One dated fact of law that texts speak of.
 *
 * @param id          permanent; texts name it
 * @param says        one sentence or a few, for adults
 * @param forChildren the same for children, where a text for them needs it
 * @param nations     where it holds, or would
 * @param since       from when it is in force, where that is known
 * @param expected    when it is to begin, in words, as it was announced
 * @param source      title and section
 * @param checked     the day on which somebody last looked
 * @param by          who looked, and at what
 */
public record Law(
        String id,
        String says,
        Optional<String> forChildren,
        List<String> nations,
        State state,
        Optional<LocalDate> since,
        Optional<String> expected,
        String source,
        Basis basis,
        LocalDate checked,
        String by) {

    private static final int DAYS_UNTIL_OLD = 180;
    private static final int DAYS_UNTIL_OLD_WHILE_PENDING = 60;
    static final Set<String> NATIONS = Set.of("England", "Wales", "Scotland", "Northern Ireland");

    /** Whether it is in force in a nation on a day. */
    public boolean holds(String nation, LocalDate day) {
        return state == State.IN_FORCE
                && nations.contains(nation)
                && since.filter(day::isBefore).isEmpty();
    }

    /** The last day on which the check still counts: two months on for what may change any day, half a year for what is in force. */
    public LocalDate checkDue() {
        return checked.plusDays(state.isPending() ? DAYS_UNTIL_OLD_WHILE_PENDING : DAYS_UNTIL_OLD);
    }

    /** How far it has come. */
    public enum State {
        /** Holds today. */
        IN_FORCE,
        /** Passed, and not known to have started. */
        ENACTED,
        /** Planned: no law yet. */
        ANNOUNCED;

        /** Whether it may change any day, so that it must be looked at often. */
        boolean isPending() {
            return this != IN_FORCE;
        }

        static Optional<State> of(String word) {
            return named(values(), word);
        }
    }

    /** What it was read in. */
    public enum Basis {
        /** The law or an official text. */
        TEXT,
        /** What others wrote about it. */
        REPORT,
        /** Nothing: it is as the writer knew it, and somebody has to look. */
        MEMORY;

        static Optional<Basis> of(String word) {
            return named(values(), word);
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String word) {
        return Arrays.stream(all)
                .filter(each ->
                        each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst();
    }
}
