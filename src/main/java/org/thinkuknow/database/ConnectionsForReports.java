package org.thinkuknow.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import java.time.Duration;

/** Keeps {@code thinkuknow.database.kept-for-reports} connections of the one pool for what children send. */
@Configuration(proxyBeanMethods = false)
class ConnectionsForReports {

    @Bean
    static BeanPostProcessor keptConnections(Environment settings) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? kept(pool, settings) : bean;
            }
        };
    }

    private static KeptConnections kept(HikariDataSource pool, Environment settings) {
        var kept = settings.getRequiredProperty("thinkuknow.database.kept-for-reports", Integer.class);
        if (kept < 1 || kept >= pool.getMaximumPoolSize()) {
            throw new IllegalStateException(
                    "thinkuknow.database.kept-for-reports is at least 1, and less than the pool has");
        }
        return new KeptConnections(
                pool, pool.getMaximumPoolSize() - kept, Duration.ofMillis(pool.getConnectionTimeout()));
    }
}
