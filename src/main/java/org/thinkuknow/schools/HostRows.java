package org.thinkuknow.schools;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

/** Which schools of the register have a website of their own at a host. */
@Repository
class HostRows {

    private final JdbcClient database;

    HostRows(JdbcClient database) {
        this.database = database;
    }

    /** Numbers of the schools that have not closed and whose own website has a host; two at most, because more say no more. */
    List<String> ofHost(String host) {
        return database.sql("select number from schools_school where host = ? and status <> 'CLOSED' limit 2")
                .param(host)
                .query(String.class)
                .list();
    }
}
