package org.thinkuknow.statistics;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.thinkuknow.figures.FactSource;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What counts, and counts anew: in the running application, and beside it for {@code ./run recount}. */
@Configuration(proxyBeanMethods = false)
public class RecountBeans {

    @Bean
    CountRows countRows(JdbcClient database) {
        return new CountRows(database);
    }

    @Bean
    LedgerRows ledgerRows(JdbcClient database) {
        return new LedgerRows(database);
    }

    @Bean
    DueRows dueRows(JdbcClient database) {
        return new DueRows(database);
    }

    @Bean
    Ledger ledger(List<FactSource> sources, DueRows due, LedgerRows entries, CountRows counts, Vault vault) {
        return new Ledger(sources, due, entries, counts, vault);
    }

    @Bean
    Recount recount(
            List<FactSource> sources,
            Ledger ledger,
            LedgerRows entries,
            CountRows counts,
            JdbcClient database,
            PlatformTransactionManager transactions,
            @Value("${thinkuknow.figures.patience:PT40S}") Duration patience,
            Clock clock) {
        return new Recount(sources, ledger, entries, counts, database, transactions, patience, clock);
    }
}
