package org.thinkuknow.centre;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;

class ClaimOnAMailTest {

    @Test
    void oneThatCountsForNoTimeIsRefusedAtTheStart() {
        assertThatCode(() -> mails(Duration.ofSeconds(1))).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mails(Duration.ofMillis(900)))
                .withMessageContaining("thinkuknow.mails.claim");
    }

    private static SentOnce mails(Duration claim) {
        return new SentOnce(mock(JdbcClient.class), claim, mock(PlatformTransactionManager.class));
    }
}
