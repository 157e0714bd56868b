package org.thinkuknow.centre;

import org.junit.jupiter.api.Test;

import java.net.URI;

import static org.assertj.core.api.Assertions.assertThat;

class CentreTest {

    @Test
    void anInstallIsATestCopyUntilItIsMonitoredAndHasANameAndSomebodyOnCall() {
        assertThat(centre("", "", false).isTestCopy()).isTrue();
        assertThat(centre("A centre", "duty@centre.example", false).isTestCopy())
                .isTrue();
        assertThat(centre("", "duty@centre.example", true).isTestCopy()).isTrue();
        assertThat(centre("A centre", "", true).isTestCopy()).isTrue();
        assertThat(centre("A centre", "duty@centre.example", true).isTestCopy()).isFalse();
    }

    private static Centre centre(String name, String onCall, boolean monitored) {
        return new Centre(
                name,
                onCall,
                "https://centre.example",
                URI.create("https://weather.example"),
                "no-reply@centre.example",
                monitored);
    }
}
