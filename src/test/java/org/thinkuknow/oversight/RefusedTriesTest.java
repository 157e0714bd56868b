package org.thinkuknow.oversight;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.RefusedTry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

/** Tries that were refused are counted by kind and hour, however many there are. */
class RefusedTriesTest {

    private final Audit audit = mock();
    private final Clock clock = mock();
    private final List<String> written = new ArrayList<>();
    private final RefusedTries tries =
            new RefusedTries(audit, new TransactionTemplate(mock(PlatformTransactionManager.class)), clock);
    private Instant now = Instant.parse("2026-11-29T10:00:00Z");

    @BeforeEach
    void theRecordIsWritten() {
        Mockito.when(clock.instant()).thenAnswer(call -> now);
        Mockito.doAnswer(call -> written.add("%s, %s, %s: %s".formatted(call.getArguments())))
                .when(audit)
                .recordAs(any(), any(), any(), any());
    }

    private void come(int many, RefusedTry kind) {
        for (var each = 0; each < many; each++) {
            tries.count(kind);
        }
    }

    @Test
    void theFirstIsSeenAtOnceAndAFloodIsALineAnHour() {
        come(1, RefusedTry.KEY);
        tries.write();
        assertThat(written)
                .singleElement()
                .asString()
                .startsWith("the system, refused tries, links with a wrong key: 1 since ");
        for (var minute = 0; minute < 59; minute++) {
            come(1_000, RefusedTry.KEY);
            now = now.plus(Duration.ofMinutes(1));
            tries.write();
        }
        assertThat(written).hasSize(1);
        now = now.plus(Duration.ofMinutes(1));
        tries.write();
        assertThat(written).hasSize(2).last().asString().contains(": 59,000 since ");
        now = now.plus(Duration.ofHours(5));
        tries.write();
        assertThat(written).as("nothing came").hasSize(2);
    }

    @Test
    void eachKindHasItsLine() {
        come(2, RefusedTry.FORM);
        come(3, RefusedTry.tooMany("sign-in"));
        tries.write();
        assertThat(written)
                .anyMatch(line -> line.contains("forms that were not sent from our own pages: 2 since"))
                .anyMatch(line -> line.contains("too many in a short time: sign-in: 3 since"))
                .hasSize(2);
    }

    @Test
    void whatCannotBeWrittenNowIsNotForgotten() {
        Mockito.doThrow(new DataAccessResourceFailureException("away"))
                .doAnswer(call -> written.add(String.valueOf(call.<Object>getArgument(3))))
                .when(audit)
                .recordAs(any(), any(), any(), any());
        come(4, RefusedTry.KEY);
        tries.write();
        assertThat(written).isEmpty();
        come(1, RefusedTry.KEY);
        tries.write();
        assertThat(written).singleElement().asString().startsWith("5 since ");
    }

    @Test
    void aNodeThatStopsWaitsOnceForADatabaseThatIsAway() {
        Mockito.doThrow(new DataAccessResourceFailureException("away"))
                .when(audit)
                .recordAs(any(), any(), any(), any());
        come(1, RefusedTry.KEY);
        come(1, RefusedTry.FORM);
        come(1, RefusedTry.tooMany("sign-ins"));
        tries.writeTheRest();
        verify(audit).recordAs(any(), any(), any(), any());
    }

    @Test
    void aNodeThatStopsTakesNothingWithIt() {
        come(1, RefusedTry.KEY);
        tries.write();
        come(7, RefusedTry.KEY);
        tries.writeTheRest();
        assertThat(written).hasSize(2).last().asString().contains(": 7 since ");
    }
}
