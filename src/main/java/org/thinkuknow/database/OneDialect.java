package org.thinkuknow.database;

import org.hibernate.dialect.MySQLDialect;
import org.hibernate.exception.LockAcquisitionException;
import org.hibernate.exception.spi.SQLExceptionConversionDelegate;
import org.hibernate.internal.util.JdbcExceptionHelper;

/**
 * The SQL that MySQL and MariaDB share. MariaDB with snapshot isolation refuses to write to a row that somebody else has
 * just changed; here that is what a lost lock is: somebody was faster, look again.
 */
public class OneDialect extends MySQLDialect {

    @Override
    public SQLExceptionConversionDelegate buildSQLExceptionConversionDelegate() {
        var usual = super.buildSQLExceptionConversionDelegate();
        return (failure, message, sql) ->
                JdbcExceptionHelper.extractErrorCode(failure) == FasterOthers.CHANGED_SINCE_READ
                        ? new LockAcquisitionException(message, failure, sql)
                        : usual.convert(failure, message, sql);
    }
}
