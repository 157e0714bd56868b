package org.thinkuknow.statistics;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.thinkuknow.figures.FactSource;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** A recount that waits for nothing, for tests of other modules. */
public final class RecountNow {

    private RecountNow() {}

    /** Counts everything anew. */
    public static void run(ApplicationContext application) {
        new Recount(
                        List.copyOf(application.getBeansOfType(FactSource.class).values()),
                        application.getBean(Ledger.class),
                        application.getBean(LedgerRows.class),
                        application.getBean(CountRows.class),
                        application.getBean(JdbcClient.class),
                        application.getBean(PlatformTransactionManager.class),
                        Duration.ZERO,
                        application.getBean(Clock.class))
                .run();
    }
}
