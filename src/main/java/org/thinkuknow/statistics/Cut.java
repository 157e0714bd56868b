package org.thinkuknow.statistics;

import org.thinkuknow.figures.Dimension;
import org.thinkuknow.figures.Fact;
import org.thinkuknow.figures.FactKind;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The fixed tables that are counted. No other combination of dimensions is (law of figures, rule 1). */
enum Cut {
    LEVEL(FactKind.CASE, Grain.DAY, Dimension.LEVEL),
    DOOR(FactKind.CASE, Grain.DAY, Dimension.DOOR),
    AGE(FactKind.CASE, Grain.DAY, Dimension.AGE),
    THEME(FactKind.CASE, Grain.DAY, Dimension.THEME),
    HOUR(FactKind.CASE, Grain.MONTH, Dimension.HOUR),
    FIRST_LOOK(FactKind.CASE, Grain.DAY, Dimension.LEVEL, Dimension.FIRST_LOOK),
    REFERRED(FactKind.CASE, Grain.DAY, Dimension.LEVEL, Dimension.REFERRED),
    ACKNOWLEDGED(FactKind.CASE, Grain.DAY, Dimension.LEVEL, Dimension.ACKNOWLEDGED),
    ANSWERED(FactKind.CASE, Grain.DAY, Dimension.LEVEL, Dimension.ANSWERED),
    OUTCOME(FactKind.ENDED, Grain.DAY, Dimension.OUTCOME),
    FORCE(FactKind.REFERRAL, Grain.MONTH, Dimension.FORCE),
    AUTHORITY(FactKind.REFERRAL, Grain.MONTH, Dimension.AUTHORITY),
    VISIT(FactKind.VISIT, Grain.DAY, Dimension.TOLD),
    TALK(FactKind.VISIT, Grain.MONTH, Dimension.BAND),
    SCHOOL(FactKind.SCHOOL, Grain.MONTH, Dimension.TOLD);

    static final String BETWEEN = "|";

    private final FactKind kind;
    private final Grain grain;
    private final List<Dimension> by;

    Cut(FactKind kind, Grain grain, Dimension... by) {
        this.kind = kind;
        this.grain = grain;
        this.by = List.of(by);
    }

    List<Dimension> by() {
        return by;
    }

    /** Which count of this table a fact belongs to; none, if it lacks a dimension. */
    Optional<CountKey> keyOf(Fact fact) {
        return fact.kind() == kind && fact.of().keySet().containsAll(by)
                ? Optional.of(new CountKey(
                        this,
                        grain.day(fact.day()),
                        by.stream().map(fact.of()::get).collect(Collectors.joining(BETWEEN))))
                : Optional.empty();
    }

    /** Every count that a fact belongs to. */
    static List<CountKey> keysOf(Fact fact) {
        return Arrays.stream(values()).flatMap(cut -> cut.keyOf(fact).stream()).toList();
    }

    /** How closely the days of a table are kept. */
    private enum Grain {
        DAY(UnaryOperator.identity()),
        MONTH(day -> day.withDayOfMonth(1));

        private final UnaryOperator<LocalDate> first;

        Grain(UnaryOperator<LocalDate> first) {
            this.first = first;
        }

        LocalDate day(LocalDate day) {
            return first.apply(day);
        }
    }
}
