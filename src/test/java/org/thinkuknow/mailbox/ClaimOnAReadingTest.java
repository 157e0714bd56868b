package org.thinkuknow.mailbox;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class ClaimOnAReadingTest {

    @ParameterizedTest
    @CsvSource({"PT1S, false", "PT0S, true", "-PT1M, true"})
    void oneThatCountsForNoTimeIsRefusedAtTheStart(String claim, boolean isRefused) {
        var settings = new Binder(new MapConfigurationPropertySource(Map.of("thinkuknow.mailbox.claim", claim)));
        assertThat(catchThrowable(() -> settings.bindOrCreate("thinkuknow.mailbox", MailboxSettings.class)) != null)
                .isEqualTo(isRefused);
    }
}
