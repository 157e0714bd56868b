package org.thinkuknow.statistics;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.thinkuknow.schedule.LongTask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Eventually.eventually;

/** Whoever is on call hears once of a difference that a nightly recount found, and of nothing if it found none. */
class RecountAlarmIT extends CountedDesk {

    @Autowired
    @Qualifier("recountFigures")
    private LongTask nightly;

    @BeforeEach
    void everythingIsCountedRight() {
        everythingIsHeard();
        recount().run();
        forget();
    }

    @AfterEach
    void forget() {
        database.sql("delete from staff_alert where subject = 'figures'").update();
        database.sql("delete from staff_untold where subject = 'figures'").update();
    }

    /** A night that differs comes after it: once that is told, the one before would have been. */
    @Test
    void nobodyHearsOfANightOnWhichNothingDiffered() {
        nightly.work().apply(clock.instant());
        database.sql("update figure_count set counted = counted + 7 where cut = 'LEVEL' limit 1")
                .update();
        nightly.work().apply(clock.instant());

        eventually(() -> assertThat(alerts()).isPositive());
        everythingIsHeard();
        var nights = number("""
                select count(distinct due_at) from (
                    select due_at from staff_alert where subject = 'figures'
                    union all select due_at from staff_untold where subject = 'figures') told""");
        assertThat(nights).as("nights that were told of").isOne();
    }

    @Test
    void aDifferenceIsToldOnceToEachPersonAndNeverWhatItWas() {
        database.sql("update figure_count set counted = counted + 7 where cut = 'LEVEL' limit 1")
                .update();

        nightly.work().apply(clock.instant());

        eventually(() -> assertThat(alerts()).isPositive());
        var told = alerts();
        nightly.work().apply(clock.instant());
        everythingIsHeard();
        assertThat(alerts()).isEqualTo(told);
        assertThat(database.sql("select count(distinct person) = count(*) from staff_alert where subject = 'figures'")
                        .query(Boolean.class)
                        .single())
                .as("each person once")
                .isTrue();
    }

    /** A recount that nobody can be told of counts as none: its difference is not said to be known. */
    @Test
    void aRecountWhoseTellingFailsIsNotKept() {
        var before = recounts();

        assertThatThrownBy(() -> recount().run(found -> {
                    throw new IllegalStateException("no room for an alert");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(recounts()).isEqualTo(before);
    }

    private int recounts() {
        return number("select count(*) from figure_recount");
    }

    private int number(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    /** Those to people, and the note that there was nobody. */
    private int alerts() {
        return number("select (select count(*) from staff_alert where subject = 'figures') + "
                + "(select count(*) from staff_untold where subject = 'figures')");
    }
}
