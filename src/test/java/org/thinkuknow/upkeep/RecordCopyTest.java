package org.thinkuknow.upkeep;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class RecordCopyTest {

    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void productionIsToldThatTheRecordHasNoSecondPlace() {
        settings.setActiveProfiles("production");
        assertThat(new RecordCopy(settings).missing())
                .hasValueSatisfying(said -> assertThat(said).contains("audit record", "LOG_HOST"));
        settings.setProperty("LOG_HOST", "logs.example");
        assertThat(new RecordCopy(settings).missing()).isEmpty();
    }

    /** Contrast: what is tried on one machine has no second one. */
    @Test
    void theDemoIsNot() {
        assertThat(new RecordCopy(settings).missing()).isEmpty();
    }
}
