package org.thinkuknow.figures;

import java.util.Optional;

/**
 * So many out of so many, as it may be told: from rounded numbers, with how sure it is.
 *
 * @param counted how many of them, exactly; never shown as it is
 * @param among   of how many, exactly
 */
public record Share(long counted, long among) {

    /** How many, as it may be shown. */
    public Shown part() {
        return SmallNumbers.count(counted);
    }

    /** Of how many, as it may be shown. */
    public Shown whole() {
        return SmallNumbers.count(among);
    }

    /** The share in whole percent. */
    public Shown percent() {
        return SmallNumbers.percent(part(), whole());
    }

    /** Between which shares the true one lies; empty where the share itself may not be shown. */
    public Optional<WilsonInterval> interval() {
        return percent() instanceof Shown.Sign sign && sign != Shown.Sign.LOW
                ? Optional.empty()
                : Optional.of(rounded());
    }

    private WilsonInterval rounded() {
        var all = SmallNumbers.round(among);
        return WilsonInterval.of(Math.min(all, SmallNumbers.round(counted)), all);
    }

    /** The share as people read it; such as "between 21 and 29 in 100". */
    public String words() {
        return interval().map(WilsonInterval::words).orElse("too few to say");
    }
}
