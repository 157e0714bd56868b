package org.thinkuknow.database;

import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;

import static org.assertj.core.api.Assertions.assertThat;

class FasterOthersTest {

    @Test
    void aRowThatSomebodyElseHasJustChangedIsALostLock() {
        assertThat(meant(new SQLException("Record has changed since last read in table 'a'", "HY000", 1020)))
                .isInstanceOf(ConcurrencyFailureException.class);
    }

    @Test
    void whateverElseFailsMeansWhatItUsuallyMeans() {
        assertThat(meant(new SQLException("no room", "HY000", 1021))).isNull();
        assertThat(meant(new SQLIntegrityConstraintViolationException("twice", "23000", 1062)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private static DataAccessException meant(SQLException failure) {
        return new FasterOthers().whatFailedStatementsMean().translate("writing", "insert into a", failure);
    }
}
