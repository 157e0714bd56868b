package org.thinkuknow.notification;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.ADMIN;

/** A roster with nobody on it, of people who can all be reached. */
abstract class RosterDesk extends RunningApplication {

    /** A Monday that no other test and no change of clocks comes near. */
    static final LocalDate MONDAY = LocalDate.of(2099, 11, 23);

    static final String ADA = "demo-officer";
    static final String BEN = "demo-officer-2";
    static final String SUE = "demo-supervisor";

    @Autowired
    Roster roster;

    @Autowired
    RosterCopy copy;

    @Autowired
    Reaches reaches;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void everybodyIsReachedAndNobodyIsOnCall() {
        nobodyIsOnCall();
        for (var who : List.of(ADA, BEN, SUE)) {
            ADMIN.run(() -> reaches.setOf(who, new Reach(who + "@centre.example", "")));
        }
    }

    @AfterEach
    void nobodyIsOnCall() {
        database.sql("delete from on_call_turn").update();
    }

    void put(String who, EscalationTier rung, Instant from, Instant to) {
        ADMIN.run(() -> roster.add(new NewTurn(who, rung, from, to)));
    }

    void put(String who, EscalationTier rung, int day, int from, int to) {
        put(who, rung, at(day, from), at(day, to));
    }

    /** A whole hour of the week, from midnight of a day; past 24 it is the next day. */
    static Instant at(int day, int hour) {
        return at(MONDAY.plusDays(day + hour / 24), LocalTime.of(hour % 24, 0));
    }

    static Instant at(LocalDate day, LocalTime time) {
        return UkTime.instant(day.atTime(time));
    }

    /** Who is on the roster as what, from when and until when, as stored. */
    List<String> standing() {
        return database.sql("select concat(username, ' ', rung, ' ', date_format(starts_at, '%d %H'), '-', "
                        + "date_format(ends_at, '%H')) from on_call_turn order by starts_at, username")
                .query(String.class)
                .list();
    }

    long id(String who) {
        return database.sql("select id from on_call_turn where username = ? order by starts_at desc limit 1")
                .param(who)
                .query(Long.class)
                .single();
    }

    void refused(RosterRefused.Field field, String sentence, Runnable step) {
        assertThatThrownBy(() -> Acting.SUPERVISOR.run(step)).isInstanceOfSatisfying(RosterRefused.class, refused -> {
            assertThat(refused).hasMessageContaining(sentence);
            assertThat(refused.field()).isEqualTo(field);
        });
    }
}
