package org.thinkuknow.database;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

import java.sql.SQLException;

/**
 * MariaDB with snapshot isolation refuses to write to a row that somebody else has just changed, or is changing. For statements as for
 * entities ({@link OneDialect}) that is what a lost lock is: somebody was faster, look again.
 */
@Configuration(proxyBeanMethods = false)
class FasterOthers {

    static final int CHANGED_SINCE_READ = 1020;

    @Bean
    SQLExceptionTranslator whatFailedStatementsMean() {
        var usual = new SQLExceptionSubclassTranslator();
        usual.setCustomTranslator(FasterOthers::lostLock);
        return usual;
    }

    private static @Nullable DataAccessException lostLock(String task, @Nullable String sql, SQLException failure) {
        return failure.getErrorCode() == CHANGED_SINCE_READ
                ? new CannotAcquireLockException(task + ": somebody else was faster", failure)
                : null;
    }
}
