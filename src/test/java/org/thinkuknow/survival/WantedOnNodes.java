package org.thinkuknow.survival;

import org.thinkuknow.support.ApplicationProcess;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.SignIn;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Somebody of the demo who is wanted, as two nodes show them. */
final class WantedOnNodes {

    private static final String REFERENCE = "W-DE300001-0001";
    private static final String PAGE = "/wanted/" + REFERENCE;

    private final ApplicationProcess first;
    private final ApplicationProcess second;

    WantedOnNodes(ApplicationProcess first, ApplicationProcess second) {
        this.first = first;
        this.second = second;
    }

    void areShownOnBoth() {
        eventually(() -> assertThat(status(first, PAGE)).isEqualTo(200));
        eventually(() -> assertThat(status(second, PAGE)).isEqualTo(200));
    }

    /** On the node where the button is pressed at once, on the other within a minute: what the law asks is a time. */
    void areGoneOnBothWithinAMinuteOfOnePress() {
        try (var manager = SignIn.as(
                "demo-offender-manager",
                Browser.open(),
                first.address("/sign-in").toString())) {
            manager.goToView(first.address("/triage/wanted/" + REFERENCE).toString());
            manager.find("#locate").click();
            manager.awaitFlow();
        }
        var pressed = Instant.now();
        eventually(() -> assertThat(status(first, PAGE)).isEqualTo(410));
        eventually(() -> assertThat(status(second, PAGE)).isEqualTo(410));
        assertThat(Duration.between(pressed, Instant.now())).isLessThan(Duration.ofMinutes(1));
        for (var node : new ApplicationProcess[] {first, second}) {
            assertThat(status(node, PAGE + "/photo.jpg")).isEqualTo(410);
            assertThat(node.plainBrowser().get("/wanted.json").html())
                    .contains("\"reference\":\"%s\",\"status\":\"located\"".formatted(REFERENCE))
                    .doesNotContain("Alex Sketch");
        }
    }

    private static int status(ApplicationProcess node, String path) {
        return node.plainBrowser().get(path).status();
    }
}
