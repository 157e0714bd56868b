package org.thinkuknow.schools;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.support.RunningApplication;

import java.util.List;

/** A register that each test finds empty and leaves empty, in the real database. */
abstract class OnAnEmptyRegister extends RunningApplication {

    static final List<String> TABLES = List.of("schools_school", "schools_successor", "schools_list", "schools_force");

    @Autowired
    RegisterImport imports;

    @Autowired
    RegisterRows rows;

    @Autowired
    NewestIndex index;

    @Autowired
    SchoolRegister register;

    @Autowired
    JdbcClient database;

    @Autowired
    Audit audit;

    @BeforeEach
    @AfterEach
    void theRegisterIsEmpty() {
        TABLES.forEach(table -> database.sql("delete from " + table).update());
        rows.newEdition();
        index.readAnew();
    }
}
