package org.thinkuknow.duties;

import java.time.Period;
import java.util.Optional;
import java.util.Set;

/** A way of counting from an event to a last day. There are few; which one a rule uses, and with what numbers, stands in its file. */
sealed interface Count {

    /** From an event to its dates. */
    Dates from(Trigger event);

    /** Whether the count begins with what happened, and no time before it can be late. */
    default boolean runsFromTheEvent() {
        return true;
    }

    /** The length of it, where it is one of the calendar. */
    default Optional<Period> length() {
        return Optional.empty();
    }

    /**
     * "Within N days beginning with": the day of the event is day 1, and days in a pause are left out.
     *
     * @param pauses           kinds of spells whose days are left out
     * @param doubtfulPartDays kinds of spells of which it is arguable whether the day they end on is left out too; in custody or hospital
     *                         only where the count had begun before
     * @param outerDays        how much later another reading of the event comes
     */
    record BeginningWith(int days, Set<String> pauses, Set<String> doubtfulPartDays, int outerDays) implements Count {
        @Override
        public Dates from(Trigger event) {
            var free = new FreeDays(event.facts().spells(pauses));
            var first = event.at().day();
            return free.last(first, days)
                    .map(due -> {
                        var dates = Dates.of(due).withOuter(When.of(due.plusDays(outerDays)));
                        return free.leftOut(first, due, doubtfulPartDays)
                                ? free.lastOfWhole(first, days)
                                        .map(outer -> dates.withOuter(When.of(outer)))
                                        .orElse(dates)
                                : dates;
                    })
                    .orElse(Dates.PAUSED);
        }

        @Override
        public Optional<Period> length() {
            return Optional.of(Period.ofDays(days));
        }
    }

    /**
     * "After": the day of the event is not counted. A period that would end in a pause runs on to so many days beginning with its end.
     */
    record After(Period period, int extendsBy, Set<String> pauses) implements Count {
        @Override
        public Dates from(Trigger event) {
            var free = new FreeDays(event.facts().spells(pauses));
            var end = event.at().day().plus(period);
            var freed = free.freeAgain(end);
            if (freed.isEmpty()) {
                return Dates.PAUSED;
            }
            if (freed.get().equals(end)) {
                return Dates.of(end);
            }
            var dates = Dates.of(freed.get().plusDays(extendsBy - 1L));
            // A second pause is none of the law's words; nobody is called late for it.
            return free.last(freed.get(), extendsBy)
                    .map(outer -> dates.withOuter(When.of(outer)))
                    .orElse(Dates.PAUSED);
        }

        @Override
        public Optional<Period> length() {
            return Optional.of(period);
        }
    }

    /** "Not less than N days before"; the safe reading counts clear days. */
    record BeforeDays(int days, int safeDays) implements Count {
        @Override
        public Dates from(Trigger event) {
            var day = event.at().day();
            return Dates.of(day.minusDays(days)).withSafe(When.of(day.minusDays(safeDays)));
        }

        @Override
        public boolean runsFromTheEvent() {
            return false;
        }
    }

    /** "Not less than N hours before" a moment; where the law says "before that date", the safe reading counts from the day's beginning. */
    record BeforeHours(int hours, boolean isSafeFromItsDay) implements Count {
        @Override
        public Dates from(Trigger event) {
            var early = event.at().hoursBeforeItsDay(hours);
            if (event.at().moment() == null) {
                return Dates.of(early);
            }
            var due = Dates.of(event.at().hoursBefore(hours));
            return isSafeFromItsDay ? due.withSafe(early) : due;
        }

        @Override
        public boolean runsFromTheEvent() {
            return false;
        }
    }

    /** "Within N days of": the earlier reading counts the day of the event, the outer one does not. */
    record WithinDaysOf(int days) implements Count {
        @Override
        public Dates from(Trigger event) {
            var day = event.at().day();
            return Dates.of(day.plusDays(days - 1L)).withOuter(When.of(day.plusDays(days)));
        }
    }

    /** A period beginning with the event's day: its last day. Another length for whoever was under 18. */
    record Lasts(Period period, Period underEighteen) implements Count {
        @Override
        public Dates from(Trigger event) {
            return Dates.of(Calendar.lastOf(event.at().day(), event.isUnderEighteen() ? underEighteen : period));
        }
    }

    /** As long as the sentence or the order itself: its last day. */
    record LastsAsOrdered() implements Count {
        @Override
        public Dates from(Trigger event) {
            return event.term()
                    .map(term -> Dates.of(term.after(event.at().day()).minusDays(1)))
                    .orElse(Dates.INDEFINITE);
        }
    }

    /**
     * The day after a period beginning with the event's day.
     *
     * @param isAfterTheDay whether the law says "after" the day, which is not counted then: it ends on a 28 February in place of a 29th
     * @param leftOut      kinds of spells that make it later, as far as they lie before {@code leftOutBefore}
     * @param longest what somebody may lengthen the period to; zero if nobody may
     * @param notBeforeEndOf the last day of what has to be over first, such as an order; empty where nothing has
     */
    record AfterPeriod(
            Period period,
            Period underEighteen,
            boolean isAfterTheDay,
            Set<String> leftOut,
            String leftOutBefore,
            Period longest,
            String notBeforeEndOf)
            implements Count {
        @Override
        public Dates from(Trigger event) {
            var start = event.at().day();
            var years = longest.isZero() ? usual(event) : chosen(event);
            var plain = isAfterTheDay ? start.plus(years) : Calendar.anniversary(start, years);
            var limit = event.facts().firstDay(leftOutBefore).orElse(start);
            var spells = event.facts().spells(leftOut);
            if (Calendar.isOpenBefore(spells, limit)) {
                return Dates.PAUSED;
            }
            var byCalendar = Calendar.later(plain, spells, start, limit);
            var byDays = plain.plusDays(Calendar.days(spells, start, limit));
            var first = byCalendar.isBefore(byDays) ? byCalendar : byDays;
            var last = byCalendar.isBefore(byDays) ? byDays : byCalendar;
            if (event.facts().isSaid(notBeforeEndOf, Circumstances.INDEFINITE)) {
                return Dates.PAUSED;
            }
            return event.facts()
                    .last(notBeforeEndOf)
                    .map(ends -> ends.at().day().plusDays(1))
                    .filter(free -> free.isAfter(first))
                    .map(Dates::of)
                    .orElseGet(() -> Dates.of(first).withOuter(When.of(last)));
        }

        private Period usual(Trigger event) {
            return event.isUnderEighteen() ? underEighteen : period;
        }

        private Period chosen(Trigger event) {
            return event.facts()
                    .said("years-set")
                    .map(years -> Period.ofYears(Math.min(Integer.parseInt(years), longest.getYears())))
                    .filter(set -> set.getYears() > usual(event).getYears())
                    .orElse(usual(event));
        }
    }

    /** Without an end, or without a date. */
    record Open() implements Count {
        @Override
        public Dates from(Trigger event) {
            return Dates.INDEFINITE;
        }
    }
}
