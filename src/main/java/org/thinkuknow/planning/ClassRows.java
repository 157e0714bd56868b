package org.thinkuknow.planning;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.learning.AgeBand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The classes in the database, and the weeks that they have off. */
@Repository
class ClassRows {

    private final JdbcClient database;

    ClassRows(JdbcClient database) {
        this.database = database;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the owner has a class of that name in the year */
    void add(String reference, String owner, NewClass wanted, String madeBy, Instant now) {
        database.sql("insert into planning_class (reference, owner, school_year, name, year_group, band, made_by, "
                        + "made_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        reference,
                        owner,
                        wanted.year().start(),
                        wanted.name(),
                        wanted.yearGroup().key(),
                        wanted.band().slug(),
                        madeBy,
                        UtcColumns.of(now))
                .update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the owner has a class of that name in the year */
    void rename(String reference, String name) {
        database.sql("update planning_class set name = ? where reference = ?")
                .params(name, reference)
                .update();
    }

    /**
     * Adds the class that another becomes; it is whoever's the other is.
     *
     * @throws org.springframework.dao.DuplicateKeyException if the owner has a class of that name in the year
     */
    void addAfter(SchoolClass earlier, String reference, NewClass wanted, String madeBy, Instant now) {
        database.sql(
                        "insert into planning_class (reference, owner, school_year, name, year_group, band, made_by, made_at, earlier) "
                                + "select ?, owner, ?, ?, ?, ?, ?, ?, reference from planning_class where reference = ?")
                .params(
                        reference,
                        wanted.year().start(),
                        wanted.name(),
                        wanted.yearGroup().key(),
                        wanted.band().slug(),
                        madeBy,
                        UtcColumns.of(now),
                        earlier.reference())
                .update();
    }

    /** The class that another has become. */
    Optional<SchoolClass> after(String earlier) {
        return database.sql("select * from planning_class where earlier = ?")
                .param(earlier)
                .query(ClassRows::schoolClass)
                .optional();
    }

    List<SchoolClass> of(List<String> owners, SchoolYear year) {
        return database.sql(
                        "select * from planning_class where owner in (:owners) and school_year = :year order by length(name), name")
                .param("owners", owners)
                .param("year", year.start())
                .query(ClassRows::schoolClass)
                .list();
    }

    Optional<SchoolClass> find(String reference, List<String> owners) {
        return found(reference, owners, "");
    }

    /** The same, for a change: whoever changes the class at this moment is waited for. */
    Optional<SchoolClass> locked(String reference, List<String> owners) {
        return found(reference, owners, " for update");
    }

    private Optional<SchoolClass> found(String reference, List<String> owners, String how) {
        return database.sql("select * from planning_class where reference = :reference and owner in (:owners)" + how)
                .param("reference", reference)
                .param("owners", owners)
                .query(ClassRows::schoolClass)
                .optional();
    }

    Optional<SchoolClass> named(String name, String owner, SchoolYear year) {
        return database.sql("select * from planning_class where name = ? and owner = ? and school_year = ?")
                .params(name, owner, year.start())
                .query(ClassRows::schoolClass)
                .optional();
    }

    /** Its plan goes with it. */
    void remove(String reference) {
        database.sql("delete from planning_class where reference = ?")
                .param(reference)
                .update();
    }

    Set<LocalDate> weeksOff(String reference) {
        return database.sql("select week from planning_week_off where class = ?")
                .param(reference)
                .query(LocalDate.class)
                .set();
    }

    void addWeekOff(String reference, LocalDate week) {
        database.sql("insert ignore into planning_week_off (class, week) values (?, ?)")
                .params(reference, week)
                .update();
    }

    void removeWeekOff(String reference, LocalDate week) {
        database.sql("delete from planning_week_off where class = ? and week = ?")
                .params(reference, week)
                .update();
    }

    private static SchoolClass schoolClass(ResultSet row, int number) throws SQLException {
        return new SchoolClass(
                row.getString("reference"),
                row.getString("name"),
                YearGroup.of(row.getString("year_group")).orElseThrow(),
                AgeBand.of(row.getString("band")).orElseThrow(),
                new SchoolYear(row.getInt("school_year")),
                Owners.isSchool(row.getString("owner")));
    }
}
