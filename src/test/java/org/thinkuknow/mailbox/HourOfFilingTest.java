package org.thinkuknow.mailbox;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HourOfFilingTest {

    @Test
    void oneSenderMayFileSoManyAnHour() {
        var hour = new HourOfFiling(Map.of("sam", 2), 3, 100);
        assertThat(hour.takes("sam")).isTrue();
        hour.add("sam");
        assertThat(hour.takes("sam")).isFalse();
        assertThat(hour.takes("alex")).isTrue();
    }

    @Test
    void halfOfTheHourIsKeptForFirstMails() {
        var hour = new HourOfFiling(Map.of("sam", 1, "kim", 1), 3, 4);
        assertThat(hour.takes("sam")).isFalse();
        assertThat(hour.takes("alex")).isTrue();
        hour.add("alex");
        hour.add("jo");
        assertThat(hour.takes("robin")).isFalse();
    }

    @Test
    void aMailboxFromWhichNothingIsFiledIsASlip() {
        var nothing = new Binder(new MapConfigurationPropertySource(Map.of("mailbox.most-filed-of-one-per-hour", 0)));
        assertThatThrownBy(() -> nothing.bind("mailbox", MailboxSettings.class))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }
}
