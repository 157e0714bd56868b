package org.thinkuknow.support;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.thinkuknow.database.FirstInLine;
import org.thinkuknow.triage.CaseDesk;

import static org.thinkuknow.support.Eventually.eventually;

/**
 * Closes what a test class has left on the desk. All classes share one database, a desk shows 500 cases of a lane at
 * most, and whoever reads a long queue again and again needs minutes for it.
 */
final class EmptyDesk extends AbstractTestExecutionListener {

    @Override
    public void afterTestClass(TestContext test) {
        if (test.hasApplicationContext()
                && test.getApplicationContext().getBeanNamesForType(CaseDesk.class).length > 0) {
            var database = test.getApplicationContext().getBean(JdbcClient.class);
            eventually(() -> close(database));
        }
    }

    /** What runs beside the tests may hold all connections of a small pool for a moment. */
    private static void close(JdbcClient database) {
        try (var _ = FirstInLine.enter()) {
            database.sql("update triage_case set state = 'CLOSED', closed_at = now(6) where state <> 'CLOSED'")
                    .update();
        }
    }
}
