package org.thinkuknow.upkeep;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.schedule.LongTask;

import java.net.URI;
import java.time.Clock;

/** What one node looks at each morning. */
@Configuration(proxyBeanMethods = false)
class UpkeepTasks {

    @Bean
    LongTask lookAtSecrets(SecretAges ages, @Value("${thinkuknow.upkeep.secrets-at:0 10 5 * * *}") String at) {
        return LongTask.at(at, "look-at-secrets", ages::look);
    }

    /** Where the register may be asked. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty("thinkuknow.upkeep.libraries")
    static class Libraries {

        @Bean
        LibraryCheck libraryCheck(
                @Value("${thinkuknow.upkeep.register}") URI register, JdbcClient database, Clock clock) {
            return new LibraryCheck(new LibraryFaults(register, LibraryFaults.NOT_REACHED), database, clock);
        }

        @Bean
        LongTask checkLibraries(
                LibraryCheck check, @Value("${thinkuknow.upkeep.libraries-at:0 20 5 * * *}") String at) {
            return LongTask.at(at, "check-libraries", check::look);
        }
    }
}
