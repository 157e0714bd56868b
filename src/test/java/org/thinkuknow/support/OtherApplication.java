package org.thinkuknow.support;

import org.springframework.test.context.TestPropertySource;

/** The application with what only a few tests need, all of it in one: small limits, and people who watch. */
@TestPropertySource(
        properties = {
            "thinkuknow.centre.monitored=true",
            "thinkuknow.centre.name=A centre",
            "thinkuknow.centre.on-call-address=duty@centre.example",
            "CENTRE_ADDRESS=1 High Street, London",
            "DATA_PROTECTION_CONTACT=officer@centre.example",
            "RETENTION_MONTHS=18",
            "thinkuknow.limits.bodies.of-one-address=4",
            "thinkuknow.limits.bodies.at-once=12",
            "thinkuknow.limits.bodies.time=20s",
            "server.tomcat.threads.max=10",
            "thinkuknow.limits.sessions.most=10",
            "spring.datasource.hikari.maximum-pool-size=" + (OtherApplication.SHARED + OtherApplication.KEPT),
            "thinkuknow.database.kept-for-reports=" + OtherApplication.KEPT,
            "spring.datasource.hikari.connection-timeout=4000",
            "thinkuknow.classroom.crowding.seats-at-once=3",
            "thinkuknow.classroom.crowding.seats-per-minute=1",
            "thinkuknow.classroom.crowding.seats-of-a-lesson=5",
            "thinkuknow.classroom.crowding.lines-of-a-lesson=5",
            "thinkuknow.classroom.crowding.lines-of-an-address=4",
            "thinkuknow.classroom.crowding.lines-of-a-node=6"
        })
public abstract class OtherApplication extends RunningApplication {

    /** How many connections are for everything but reports: tasks that run beside a test hold some of them. */
    protected static final int SHARED = 8;

    static final int KEPT = 2;
}
